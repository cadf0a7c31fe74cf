-- The ordinary week, and the days that differ from it. Both are edited on the screen.
create table calendar_hours (
  day_of_week varchar(9) primary key, -- MONDAY … SUNDAY, or MAKE_UP for a day off that is worked
  hours varchar(200) not null,
  version bigint not null default 0
);

insert into calendar_hours (day_of_week, hours) values
  ('MONDAY', '09:00-12:00, 13:30-17:30'),
  ('TUESDAY', '09:00-12:00, 13:30-17:30'),
  ('WEDNESDAY', '09:00-12:00, 13:30-17:30'),
  ('THURSDAY', '09:00-12:00, 13:30-17:30'),
  ('FRIDAY', '09:00-12:00, 13:30-17:30'),
  ('SATURDAY', ''),
  ('SUNDAY', ''),
  ('MAKE_UP', '09:00-12:00, 13:30-17:30');

create table calendar_day (
  day date primary key,
  kind varchar(10) not null check (kind in ('HOLIDAY', 'WORKDAY')),
  name_english varchar(100) not null,
  name_chinese varchar(100) not null,
  provisional boolean not null default false, -- not yet arranged by the authority
  version bigint not null default 0
);
