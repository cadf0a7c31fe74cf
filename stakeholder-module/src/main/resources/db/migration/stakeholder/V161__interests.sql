-- What stakeholders want and expect, of which service or matter (mission R12)
create sequence stakeholder.interest_seq start with 50 increment by 50;

create table stakeholder.interest (
  id             bigint primary key,
  version        bigint        not null,
  stakeholder_id bigint        not null references stakeholder.stakeholder on delete cascade,
  matter         varchar(400)  not null,
  -- the same however it is written: see Interest
  matter_key     varchar(400) collate "C" not null,
  side           varchar(8)    not null,
  wants          text          not null,
  strength       varchar(8)    not null,
  noted_on       date          not null,
  changed_at     timestamptz   not null,
  changed_by     bigint
);
create index interest_of on stakeholder.interest (stakeholder_id, noted_on desc, id desc);
-- a list of matters walks it, and one matter is read by it
create index interest_by_matter on stakeholder.interest (matter_key, id) include (stakeholder_id, side);
