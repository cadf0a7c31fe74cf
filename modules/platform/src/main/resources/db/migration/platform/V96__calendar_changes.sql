-- Who changed a day of the calendar, or its hours, last: a day that is forgotten has no row of its own.
create table platform.calendar_change (
  what       varchar(20)  primary key,
  changed_at timestamptz  not null,
  changed_by varchar(120) not null
);
