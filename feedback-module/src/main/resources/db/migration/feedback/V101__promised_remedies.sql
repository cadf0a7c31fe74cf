-- What was promised with a decision, and what became of it, also after the case is closed (C10).
create table feedback.remedies (
  id          bigint primary key,
  version     integer       not null,
  case_id     bigint        not null references feedback.cases on delete cascade deferrable initially deferred,
  number      integer       not null,
  what        varchar(1000) not null,
  -- nobody while the case is about who was to see to it
  owner_id    bigint,
  due_on      date          not null,
  state       varchar(8)    not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  -- what was done, or why it is not
  result      varchar(1000),
  promised_at timestamptz   not null,
  promised_by bigint        not null,
  ended_at    timestamptz,
  ended_by    bigint,
  constraint remedies_number unique (case_id, number) deferrable initially deferred,
  check ((state = 'OPEN') = (ended_at is null)),
  check ((state = 'OPEN') = (result is null))
);
