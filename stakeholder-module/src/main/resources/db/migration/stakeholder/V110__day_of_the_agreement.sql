-- The day a relationship became formal, which may be another than the agreement counts from; figures count by it.
alter table stakeholder.relationship add formal_on date;
update stakeholder.relationship
set formal_on = greatest(begun_on, least(coalesce(agreed_from, decided_on), coalesce(ended_on, current_date)))
where agreement_form is not null;
