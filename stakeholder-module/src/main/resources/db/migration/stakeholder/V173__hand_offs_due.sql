-- What is handed on may have a day to be done by; what is open is listed by it (mission J20)
alter table stakeholder.hand_off add column due_on date;

create index hand_off_open on stakeholder.hand_off (coalesce(due_on, date '9999-12-31'), id) where settled_on is null;
