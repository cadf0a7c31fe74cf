-- The due date of which whoever handles a case was warned last (C4).
alter table feedback.cases add column warned_for timestamptz;

-- What was due soon before there were warnings is on the lists already.
update feedback.cases set warned_for = due_at
where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING') and warn_at <= now();

create index cases_to_warn on feedback.cases (warn_at)
  where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING') and waiting_since is null
    and warned_for is distinct from due_at;
