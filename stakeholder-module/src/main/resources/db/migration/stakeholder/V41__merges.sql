-- Stakeholders found to be the same one (mission R15): the one that went is kept to be separated again.
alter table stakeholder.stakeholder add column merged_into bigint references stakeholder.stakeholder;
create index stakeholder_merged_into on stakeholder.stakeholder (merged_into) where merged_into is not null;

create sequence stakeholder.merge_seq start with 50 increment by 50;

create table stakeholder.merge (
  id         bigint primary key,
  version    bigint      not null,
  kept_id    bigint      not null references stakeholder.stakeholder,
  merged_id  bigint      not null references stakeholder.stakeholder,
  kept_name   varchar(200) not null,
  merged_name varchar(200) not null,
  merged_at  timestamptz not null,
  merged_by  bigint      not null,
  -- both sides as they were, as chosen, and every row that moved, as JSON
  state      text        not null,
  undone_at  timestamptz,
  undone_by  bigint
);
create index merge_of on stakeholder.merge (kept_id, merged_at desc);
create unique index merge_in_force on stakeholder.merge (merged_id) where undone_at is null;

-- walked in one direction of all three
drop index stakeholder.duplicate_open;
create index duplicate_open on stakeholder.duplicate ((-similarity), low_id, high_id) where dismissed_at is null;
