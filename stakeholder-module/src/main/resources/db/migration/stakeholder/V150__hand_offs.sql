-- What another practice sees to for a relationship from a day on (mission J20, I T2.4)
create sequence stakeholder.hand_off_seq start with 50 increment by 50;

create table stakeholder.hand_off (
  id              bigint primary key,
  relationship_id bigint      not null references stakeholder.relationship on delete cascade,
  practice        varchar(24) not null,
  what            text        not null,
  whom            varchar(400),
  handed_on       date        not null,
  noted_at        timestamptz not null,
  noted_by        bigint,
  came_of_it      text,
  settled_on      date
);
create index hand_off_of on stakeholder.hand_off (relationship_id, handed_on desc, id desc);
