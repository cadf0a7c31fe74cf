-- Departures of relationships from their models (mission J2); relationships are numbers here, for models know nothing of them
create sequence stakeholder.deviation_seq start with 50 increment by 50;

create table stakeholder.deviation (
  id              bigint primary key,
  version         bigint        not null,
  relationship_id bigint        not null,
  edition_id      bigint        not null references stakeholder.edition,
  step            varchar(16),
  scale           varchar(24)
                  check (scale in ('CONTROL_TRUST', 'EXCHANGE_COMMUNAL', 'PROTECTIVE_DISCLOSING',
                                   'PROCESS_EXPERIMENTAL', 'ISOLATED_SHARING')),
  what            varchar(1000) not null,
  why             varchar(1000) not null,
  state           varchar(16)   not null check (state in ('PENDING', 'APPROVED', 'DECLINED')),
  asked_at        timestamptz   not null,
  asked_by        bigint        not null,
  decided_at      timestamptz,
  decided_by      bigint,
  reason          varchar(1000),
  check (step is not null or scale is not null),
  check ((state = 'PENDING') = (decided_at is null)),
  check (decided_by is null or decided_by <> asked_by),
  check (state <> 'DECLINED' or reason is not null)
);
create index deviation_of on stakeholder.deviation (relationship_id, id);
create index deviation_pending on stakeholder.deviation (id) where state = 'PENDING';
