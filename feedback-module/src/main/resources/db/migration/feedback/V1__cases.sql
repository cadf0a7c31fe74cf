-- Cases and everything that hangs on them. Ids are random, so that they tell neither order nor number.
-- Foreign keys are checked at commit: the rows of one case are written in any order.

create table feedback.cases (
  id                  bigint primary key,
  version             integer      not null,
  reference           varchar(12)  not null,
  receipt_hash        bytea,
  type                varchar(12)  not null,
  channel             varchar(12)  not null,
  identity            varchar(12)  not null,
  language            varchar(8)   not null,
  subject             varchar(200) not null,
  about               varchar(300),
  text                text         not null,
  remedy_sought       text,
  state               varchar(14)  not null,
  severity            varchar(10),
  complexity          varchar(10),
  impact              varchar(10),
  urgency             varchar(10),
  safety              boolean,
  assignee_id         bigint,
  stakeholder_id      bigint,
  received_at         timestamptz  not null,
  acknowledge_due_on  date         not null,
  acknowledged_at     timestamptz,
  stage               smallint     not null,
  due_at              timestamptz,
  first_due_at        timestamptz,
  set_due_at          timestamptz,
  waiting_since       timestamptz,
  extended            boolean      not null,
  decided_at          timestamptz,
  decided_by          bigint,
  decided_on_time     boolean,
  decided_estimated   boolean,
  finding             varchar(14),
  closed_at           timestamptz,
  contested           boolean      not null,
  reopened            boolean      not null,
  handling_rating     smallint check (handling_rating between 1 and 5),
  outcome_rating      smallint check (outcome_rating between 1 and 5),
  rating_comment      text,
  rated_at            timestamptz,
  import_id           bigint,
  changed_at          timestamptz  not null,
  changed_by          bigint,
  constraint an_anonymous_case_names_nobody check (identity <> 'ANONYMOUS' or stakeholder_id is null)
);

create unique index cases_reference on feedback.cases (reference varchar_pattern_ops);
create unique index cases_receipt on feedback.cases (receipt_hash) where receipt_hash is not null;
create index cases_received on feedback.cases (received_at desc, id desc);
create index cases_state on feedback.cases (state, received_at desc, id desc);
create index cases_type on feedback.cases (type, received_at desc, id desc);
create index cases_severity on feedback.cases (severity, received_at desc, id desc) where severity is not null;
create index cases_assignee on feedback.cases (assignee_id, received_at desc, id desc) where assignee_id is not null;
create index cases_due on feedback.cases (due_at, id)
  where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING') and due_at is not null;
create index cases_open on feedback.cases (received_at desc, id desc)
  where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING');
create index cases_stakeholder on feedback.cases (stakeholder_id, received_at desc) where stakeholder_id is not null;
create index cases_import on feedback.cases (import_id) where import_id is not null;

-- What full-text search looks through: words found by Rapport, Chinese ones as pairs of characters.
create table feedback.case_search (
  case_id     bigint primary key references feedback.cases on delete cascade deferrable initially deferred,
  received_at timestamptz not null,
  words       tsvector    not null
);
create index case_search_words on feedback.case_search using gin (words);
create index case_search_received on feedback.case_search (received_at desc, case_id desc);

-- Who sent it. Anonymous cases have no row; rows of confidential cases are for custodians only.
create table feedback.complainants (
  case_id bigint primary key references feedback.cases on delete cascade deferrable initially deferred,
  name    varchar(200),
  email   varchar(254),
  phone   varchar(50)
);

create table feedback.points (
  id        bigint primary key,
  version   integer not null,
  case_id   bigint  not null references feedback.cases on delete cascade deferrable initially deferred,
  number    integer not null,
  text      varchar(1000) not null,
  finding   varchar(14),
  reasons   text,
  found_at  timestamptz,
  found_by  bigint,
  constraint points_number unique (case_id, number) deferrable initially deferred
);

create table feedback.notes (
  id         bigint primary key,
  case_id    bigint      not null references feedback.cases on delete cascade deferrable initially deferred,
  written_at timestamptz not null,
  written_by bigint      not null,
  text       text        not null
);
create index notes_case on feedback.notes (case_id, written_at);

-- Messages both ways; written_by is null where the complainant wrote.
create table feedback.messages (
  id         bigint primary key,
  case_id    bigint      not null references feedback.cases on delete cascade deferrable initially deferred,
  written_at timestamptz not null,
  written_by bigint,
  text       text        not null
);
create index messages_case on feedback.messages (case_id, written_at);

create table feedback.attachments (
  file_id     bigint primary key,
  case_id     bigint      not null references feedback.cases on delete cascade deferrable initially deferred,
  message_id  bigint,
  attached_at timestamptz not null,
  attached_by bigint,
  name        varchar(255) not null,
  media_type  varchar(120) not null,
  size        bigint       not null,
  internal    boolean      not null
);
create index attachments_case on feedback.attachments (case_id, attached_at);

create table feedback.decisions (
  id         bigint primary key,
  case_id    bigint      not null references feedback.cases on delete cascade deferrable initially deferred,
  stage      smallint    not null,
  finding    varchar(14),
  text       text        not null,
  remedy     text,
  decided_at timestamptz not null,
  decided_by bigint      not null
);
create index decisions_case on feedback.decisions (case_id, decided_at);

-- Everything that ever moved a due date, so that the date can explain itself.
create table feedback.deadline_changes (
  id         bigint primary key,
  case_id    bigint      not null references feedback.cases on delete cascade deferrable initially deferred,
  kind       varchar(10) not null,
  since      timestamptz not null,
  until      timestamptz not null,
  due_before timestamptz not null,
  due_after  timestamptz not null,
  reason     varchar(1000)
);
create index deadline_changes_case on feedback.deadline_changes (case_id, until);

create table feedback.timeline (
  id          bigint primary key,
  case_id     bigint      not null references feedback.cases on delete cascade deferrable initially deferred,
  happened_at timestamptz not null,
  happening   varchar(20) not null,
  staff_id    bigint,
  detail      varchar(200)
);
create index timeline_case on feedback.timeline (case_id, happened_at);

-- Members of staff a case is about: they never see it (C6).
create table feedback.case_conflicts (
  case_id  bigint not null references feedback.cases on delete cascade deferrable initially deferred,
  staff_id bigint not null,
  primary key (staff_id, case_id)
);
create index case_conflicts_case on feedback.case_conflicts (case_id);
