-- Who took part in a meeting, what was found urgent and what was done about it (mission J5, J6)
alter table stakeholder.meeting
  add column urgent      text,
  add column urgent_done text;

create table stakeholder.meeting_attendee (
  meeting_id bigint       not null references stakeholder.meeting on delete cascade,
  position   int          not null,
  kind       varchar(12)  not null check (kind in ('COLLEAGUE', 'CONTACT')),
  reference  bigint       not null,
  name       varchar(200) not null,
  primary key (meeting_id, position)
);
