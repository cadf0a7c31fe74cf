-- What must be handled with care about a stakeholder (mission R10), apart from it so that nothing reads it in passing
create sequence stakeholder.sensitivity_seq start with 50 increment by 50;

create table stakeholder.sensitivity (
  id             bigint primary key,
  stakeholder_id bigint        not null references stakeholder.stakeholder on delete cascade,
  text           varchar(2000) not null,
  noted_at       timestamptz   not null,
  noted_by       bigint,
  lapsed_at      timestamptz,
  lapsed_by      bigint
);
create index sensitivity_of on stakeholder.sensitivity (stakeholder_id) where lapsed_at is null;
