-- The list most people open first: what they handle and still owe. Most cases are closed.
create index cases_handled on feedback.cases (assignee_id, received_at desc, id desc)
  where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING') and assignee_id is not null;
