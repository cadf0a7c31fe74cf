-- Meetings on the way into a relationship (mission J4-J6)
create sequence stakeholder.meeting_seq start with 50 increment by 50;

create table stakeholder.meeting (
  id              bigint primary key,
  version         bigint      not null,
  relationship_id bigint      not null references stakeholder.relationship on delete cascade,
  leader_id       bigint      not null,
  planned_on      date,
  place           varchar(600),
  form            varchar(12),
  held_on         date,
  needs           text,
  their_view      text,
  expected_goals  text,
  roles           text,
  changed_at      timestamptz not null,
  changed_by      bigint
);
create index meeting_of on stakeholder.meeting (relationship_id, id desc);

create table stakeholder.meeting_check (
  meeting_id bigint      not null references stakeholder.meeting on delete cascade,
  check_name varchar(20) not null,
  note       text        not null,
  primary key (meeting_id, check_name)
);

create table stakeholder.meeting_outline (
  meeting_id bigint not null references stakeholder.meeting on delete cascade,
  position   int    not null,
  item       text   not null,
  primary key (meeting_id, position)
);

create table stakeholder.meeting_response (
  meeting_id bigint      not null references stakeholder.meeting on delete cascade,
  response   varchar(24) not null,
  primary key (meeting_id, response)
);
