-- a meeting that falls through is nobody's to do any more, and it is kept why
alter table stakeholder.meeting
  add column called_off_on date,
  add column called_off_because varchar(500);
