-- Looking at the map again, and what a wider audience said to it (mission R12)
create sequence stakeholder.map_reassessment_seq start with 50 increment by 50;

create table stakeholder.map_reassessment (
  id          bigint primary key,
  cause       varchar(24) not null check (cause in ('ORGANIZATION_CHANGED', 'NEW_TEAM', 'OTHER')),
  -- null means everybody on the map
  group_id    bigint references stakeholder.stakeholder_group,
  due_on      date        not null,
  reason      text        not null,
  declared_at timestamptz not null,
  declared_by bigint
);

create sequence stakeholder.map_confirmation_seq start with 50 increment by 50;

create table stakeholder.map_confirmation (
  id           bigint primary key,
  confirmed_on date        not null,
  participants text        not null,
  said         text        not null,
  recorded_at  timestamptz not null,
  recorded_by  bigint
);
create index map_confirmation_on on stakeholder.map_confirmation (confirmed_on desc, id desc);
