-- The investigation of a case (C7): its plan, what is to be done by whom, and the evidence on each point.
create table feedback.plans (
  case_id    bigint primary key references feedback.cases on delete cascade deferrable initially deferred,
  version    integer     not null,
  questions  text        not null, -- one a line, as the others
  heard      text        not null,
  sought     text        not null,
  written_at timestamptz not null,
  written_by bigint      not null
);

create table feedback.inquiry_tasks (
  id       bigint primary key,
  version  integer       not null,
  case_id  bigint        not null references feedback.cases on delete cascade deferrable initially deferred,
  number   integer       not null,
  what     varchar(1000) not null,
  owner_id bigint, -- nobody while the case is about who was to do it
  due_on   date          not null,
  state    varchar(8)    not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  note     text,
  given_by bigint        not null,
  ended_at timestamptz,
  ended_by bigint,
  constraint inquiry_tasks_number unique (case_id, number) deferrable initially deferred,
  check ((state = 'OPEN') = (ended_at is null)),
  check ((state = 'OPEN') = (note is null))
);

create table feedback.evidence (
  id          bigint primary key,
  case_id     bigint       not null references feedback.cases on delete cascade deferrable initially deferred,
  number      integer      not null,
  kind        varchar(10)  not null check (kind in ('STATEMENT', 'RECORD', 'FILE')),
  what        varchar(300) not null,
  words       text,
  obtained_on date,
  file_id     bigint,
  added_at    timestamptz  not null,
  added_by    bigint       not null,
  constraint evidence_number unique (case_id, number) deferrable initially deferred,
  check ((kind = 'FILE') = (file_id is not null))
);

create table feedback.evidence_points (
  evidence_id bigint  not null references feedback.evidence on delete cascade deferrable initially deferred,
  point       integer not null,
  primary key (evidence_id, point)
);
