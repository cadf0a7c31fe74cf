-- A manager confirms agent and model with which a relationship begins, or chooses others (mission J18)
create table stakeholder.relationship_start (
  relationship_id bigint primary key references stakeholder.relationship on delete cascade,
  version         bigint      not null,
  -- who chose agent and model
  asked_by        bigint      not null,
  asked_at        timestamptz not null,
  confirmed_by    bigint,
  confirmed_at    timestamptz,
  check ((confirmed_by is null) = (confirmed_at is null))
);
create index team_member_of on stakeholder.team_member (member_id);
