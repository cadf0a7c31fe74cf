-- A change of a model that an exception leads to, until it stands in a draft (mission J15)
alter table stakeholder.incident
  add column model_line_id bigint,
  add column proposed_at   timestamptz,
  add column proposed_by   bigint,
  -- gone with a draft that is given up: then the proposal waits again
  add column drafted_in    bigint references stakeholder.edition on delete set null;
create index incident_proposed on stakeholder.incident (model_line_id, proposed_at desc) where model_line_id is not null;
create index incident_newest on stakeholder.incident (reported_at desc, id desc);
create index incident_drafted on stakeholder.incident (drafted_in) where drafted_in is not null;

-- A reason for handing up is no mediation
alter table stakeholder.mediation_step
  add column handed_up boolean not null default false,
  -- who dealt with it until it was handed up: they read on
  add column had_by    bigint;
