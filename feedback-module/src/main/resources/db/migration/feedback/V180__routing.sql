-- Rules that give a case that comes in to somebody (C6), asked in the order of their places until one
-- fires. Keywords stand one a line; accounts are separated by spaces.
create table feedback.routing_rule (
  id                bigint primary key,
  place             integer      not null,
  version           integer      not null,
  name_english      varchar(60)  not null,
  name_chinese      varchar(60)  not null,
  ended             boolean      not null,
  type              varchar(12),
  severity          varchar(10),
  stakeholder_group bigint,
  service           varchar(100),
  keywords          text         not null,
  handlers          text         not null,
  queue             varchar(60),
  least_severity    varchar(10),
  alerts            text         not null,
  saved_at          timestamptz  not null,
  saved_by          bigint
);

-- The rule that fired last, and how severe a case is at least since.
alter table feedback.cases
  add column routed_by      bigint,
  add column least_severity varchar(10);

-- Words that staff put on cases to find them together, the names of queues among them.
create table feedback.case_labels (
  case_id bigint      not null references feedback.cases on delete cascade deferrable initially deferred,
  label   varchar(60) not null,
  primary key (label, case_id)
);
create index case_labels_case on feedback.case_labels (case_id);
