-- Points both sides of a relationship see differently, round by round until they agree (mission J7)
create sequence stakeholder.negotiation_point_seq start with 50 increment by 50;

create table stakeholder.negotiation_point (
  id              bigint primary key,
  relationship_id bigint       not null references stakeholder.relationship on delete cascade,
  about           varchar(400) not null
);
create index negotiation_point_of on stakeholder.negotiation_point (relationship_id, id);

create table stakeholder.negotiation_round (
  point_id bigint      not null references stakeholder.negotiation_point on delete cascade,
  position int         not null,
  theirs   text        not null,
  ours     text        not null,
  -- null where this round brought no agreement
  agreed   text,
  held_on  date        not null,
  noted_at timestamptz not null,
  noted_by bigint,
  primary key (point_id, position)
);
