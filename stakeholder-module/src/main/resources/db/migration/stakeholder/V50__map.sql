-- The map of influence and interest (mission R12). Ratings are kept for ever and never changed.
create sequence stakeholder.map_rating_seq start with 50 increment by 50;

create table stakeholder.map_rating (
  id             bigint primary key,
  stakeholder_id bigint      not null references stakeholder.stakeholder on delete cascade,
  influence      int         not null check (influence between 1 and 5),
  interest       int         not null check (interest between 1 and 5),
  reason         text        not null,
  rated_on       date        not null,
  recorded_at    timestamptz not null,
  recorded_by    bigint
);
create index map_rating_of on stakeholder.map_rating (stakeholder_id, rated_on desc, recorded_at desc, id desc);
create index map_rating_on on stakeholder.map_rating (rated_on, stakeholder_id);
create index map_rating_cell on stakeholder.map_rating (influence, interest, stakeholder_id, rated_on);

-- Where each rated stakeholder stands now, and what of it is in map_count. No foreign key: it is made
-- anew from the ratings, which follow merges.
create table stakeholder.map_position (
  stakeholder_id bigint primary key,
  influence      int     not null,
  interest       int     not null,
  rated_on       date    not null,
  due_on         date    not null,
  -- whether it is on somebody's work list
  asked          boolean not null,
  -- ids, separated by blanks
  groups         text    not null,
  -- days and where it went, such as 2026-03-01:4:5
  steps          text    not null
);
create index map_position_due on stakeholder.map_position (due_on, stakeholder_id);

-- Per day how many came into a cell and left it; the map of a day is the sum up to it. Group 0 is everybody.
create table stakeholder.map_count (
  group_id  bigint not null,
  day       date   not null,
  influence int    not null,
  interest  int    not null,
  delta     bigint not null,
  primary key (group_id, day, influence, interest)
);
