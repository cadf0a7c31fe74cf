-- For how long cases are kept (C17), what must be kept in spite of it, and what is left of those that went.
create table feedback.retention_rules (
  type   varchar(12) not null,
  ending varchar(12) not null,
  months integer     not null check (months >= 6),
  primary key (type, ending)
);

create table feedback.holds (
  id        bigint primary key,
  case_id   bigint        not null references feedback.cases on delete cascade deferrable initially deferred,
  reason    varchar(1000) not null,
  held_at   timestamptz   not null,
  held_by   bigint        not null,
  lifted_at timestamptz,
  lifted_by bigint
);
create unique index holds_in_force on feedback.holds (case_id) where lifted_at is null;

-- Ended cases, by when: what retention looks through.
create index cases_ended on feedback.cases (closed_at, id) where state in ('CLOSED', 'WITHDRAWN');

-- The bare facts of a case that went: no word of it, and of whom it came no more than what it counts for.
create table feedback.gone_cases (
  id                 bigint primary key,
  reference          varchar(12) not null,
  type               varchar(12) not null,
  channel            varchar(12) not null,
  identity           varchar(12) not null,
  severity           varchar(10),
  stakeholder_id     bigint,
  state              varchar(14) not null,
  received_at        timestamptz not null,
  acknowledge_due_on date,
  acknowledged_at    timestamptz,
  assessed_at        timestamptz,
  first_due_at       timestamptz,
  decided_at         timestamptz,
  decided_on_time    boolean,
  decided_estimated  boolean,
  told_at            timestamptz,
  closed_at          timestamptz,
  finding            varchar(14),
  handling_rating    smallint,
  outcome_rating     smallint,
  rated_at           timestamptz,
  extended           boolean     not null,
  contested          boolean     not null,
  reopened           boolean     not null,
  import_id          bigint,
  gone_at            timestamptz not null
);
create index gone_cases_received on feedback.gone_cases (received_at, id);
