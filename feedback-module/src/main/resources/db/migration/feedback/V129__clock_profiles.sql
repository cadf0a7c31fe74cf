-- What the organization gives itself (C4): one row per version of a profile, only ever added. A term
-- is 5d for working days or 8h for working hours; a limit left out comes from a less specific profile.
create table feedback.clock_profile (
  id                bigint primary key,
  profile           bigint       not null,
  number            integer      not null,
  name_english      varchar(100) not null,
  name_chinese      varchar(100) not null,
  valid_from        date         not null,
  ended             boolean      not null,
  type              varchar(12),
  severity          varchar(10),
  stakeholder_group bigint,
  contract          varchar(100),
  acknowledgement   varchar(6),
  stage_one         varchar(6),
  stage_two         varchar(6),
  extension         varchar(6),
  warning           varchar(6),
  saved_at          timestamptz  not null,
  saved_by          bigint,
  unique (profile, number)
);

insert into feedback.clock_profile (id, profile, number, name_english, name_chinese, valid_from, ended,
  acknowledgement, stage_one, stage_two, warning, saved_at)
values (1, 1, 1, 'Standard', '标准', date '1970-01-01', false, '1d', '5d', '20d', '1d', timestamptz 'epoch');

-- What a due date follows from, and who set it: profiles are named by their version.
alter table feedback.cases
  add column contract     varchar(100),
  add column counted_from timestamptz,
  add column term         varchar(6),
  add column term_profile bigint,
  add column warning      varchar(6),
  add column warn_at      timestamptz;

update feedback.cases c
set term = case stage when 1 then '5d' else '20d' end,
    term_profile = 1,
    warning = '1d',
    warn_at = due_at - case extract(isodow from due_at) when 1 then interval '3 days' else interval '1 day' end,
    counted_from = coalesce((select max(m.until) from feedback.deadline_changes m
                             where m.case_id = c.id and m.kind = 'RESTART'), received_at)
where due_at is not null;

drop index feedback.cases_due;
create index cases_due on feedback.cases (due_at, id)
  include (waiting_since, state, type, severity, assignee_id, warn_at)
  where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING') and due_at is not null;
