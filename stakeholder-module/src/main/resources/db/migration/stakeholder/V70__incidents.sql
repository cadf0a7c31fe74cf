-- Exceptions in relationships (mission J15)
create sequence stakeholder.incident_seq start with 50 increment by 50;

create table stakeholder.incident (
  id             bigint primary key,
  version        bigint      not null,
  stakeholder_id bigint      not null references stakeholder.stakeholder on delete cascade,
  kind           varchar(20) not null,
  what           text        not null,
  colleague_id   bigint,
  reported_by    bigint      not null,
  reported_at    timestamptz not null,
  level          varchar(8)  not null,
  handler_id     bigint      not null,
  due_at         timestamptz not null,
  outcome        text,
  model_change   text,
  resolved_on    date,
  changed_at     timestamptz not null,
  changed_by     bigint
);
create index incident_of on stakeholder.incident (stakeholder_id, reported_at desc, id desc);
create index incident_open on stakeholder.incident (due_at, id) where resolved_on is null;

create table stakeholder.incident_behavior (
  incident_id bigint      not null references stakeholder.incident on delete cascade,
  behavior    varchar(16) not null,
  primary key (incident_id, behavior)
);

create table stakeholder.mediation_step (
  incident_id bigint      not null references stakeholder.incident on delete cascade,
  taken_at    timestamptz not null,
  taken_by    bigint,
  level       varchar(8)  not null,
  text        text        not null
);
create index mediation_step_of on stakeholder.mediation_step (incident_id, taken_at);
