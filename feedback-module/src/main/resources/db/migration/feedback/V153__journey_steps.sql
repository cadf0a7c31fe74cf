-- The step of their journey in which a complaint of a known stakeholder arose (C20).
alter table feedback.cases
  add column journey_step varchar(12),
  add constraint a_step_belongs_to_somebody_s_journey check (journey_step is null or stakeholder_id is not null);
