-- When a case was first assessed, and when and how its complainant learned the outcome.
alter table feedback.cases
  add column assessed_at timestamptz,
  add column told_at     timestamptz,
  add column told_by     varchar(10);

update feedback.cases c set assessed_at = first.at
from (select case_id, min(happened_at) as at from feedback.timeline
      where happening = 'ASSESSED' group by case_id) as first
where first.case_id = c.id;
