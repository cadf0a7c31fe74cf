-- Open cases are few beside all there ever were. What lists of them are narrowed by stands in the
-- index, so that counting them reads no case.
drop index feedback.cases_open;
create index cases_open on feedback.cases (received_at desc, id desc)
  include (state, type, severity, assignee_id)
  where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING');

drop index feedback.cases_due;
create index cases_due on feedback.cases (due_at, id)
  include (waiting_since, state, type, severity, assignee_id)
  where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING') and due_at is not null;

-- Each filter has an index; of several at once the rows may be so few that walking along one of
-- them takes very long.
create index cases_combined on feedback.cases (type, severity, state, received_at desc, id desc)
  where severity is not null;
