-- Cases handled together (C11): one leads, and its decision is that of all; each keeps its own thread, files, clock and
-- receipt, and can stand alone again at any time
alter table feedback.cases
  add column lead_id bigint references feedback.cases on delete set null deferrable initially deferred,
  add constraint no_case_leads_itself check (lead_id <> id);
create index cases_joint on feedback.cases (lead_id, id) where lead_id is not null;
