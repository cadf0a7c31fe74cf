-- Principles and relationship models in versions (mission J1, J2). Instants are timestamptz, enums their Java names.

-- ids and lines 1-50 belong to what ships with Rapport
create sequence stakeholder.edition_seq start with 100 increment by 50;
create sequence stakeholder.edition_line_seq start with 100;

create table stakeholder.edition (
  id              bigint primary key,
  version         bigint       not null,
  kind            varchar(16)  not null check (kind in ('PRINCIPLE', 'MODEL')),
  line_id         bigint       not null,
  number          integer      not null check (number > 0),
  state           varchar(16)  not null
                  check (state in ('DRAFT', 'AGREED', 'COMMUNICATED', 'IN_TRAINING', 'RETIRED')),
  english_name    varchar(100) not null,
  chinese_name    varchar(100) not null,
  english_text    varchar(2000),
  chinese_text    varchar(2000),
  collectivity    varchar(20)
                  check (collectivity in ('BASIC', 'COOPERATIVE', 'PARTNERSHIP',
                                          'STRICTLY_BUSINESS', 'BUSINESS_FRIEND', 'PERSONAL_FRIEND')),
  journey         varchar(16)  check (journey in ('GENERAL', 'SERVICE')),
  control_trust          smallint check (control_trust between 1 and 5),
  exchange_communal      smallint check (exchange_communal between 1 and 5),
  protective_disclosing  smallint check (protective_disclosing between 1 and 5),
  process_experimental   smallint check (process_experimental between 1 and 5),
  isolated_sharing       smallint check (isolated_sharing between 1 and 5),
  drafted_at      timestamptz  not null,
  drafted_by      bigint,
  agreed_at       timestamptz,
  agreed_by       bigint,
  retired_at      timestamptz,
  retired_by      bigint,
  retired_because varchar(500),
  changed_at      timestamptz  not null,
  changed_by      bigint,
  unique (line_id, number),
  check ((state = 'DRAFT') = (agreed_at is null)),
  check ((state = 'RETIRED') = (retired_at is not null)),
  check (kind = 'PRINCIPLE'
         or (collectivity is not null and journey is not null and control_trust is not null
             and exchange_communal is not null and protective_disclosing is not null
             and process_experimental is not null and isolated_sharing is not null))
);
-- two drafts of one model would have to be brought together again
create unique index edition_one_draft on stakeholder.edition (line_id) where state = 'DRAFT';

create table stakeholder.edition_author (
  edition_id bigint not null references stakeholder.edition on delete cascade,
  staff_id   bigint not null,
  primary key (edition_id, staff_id)
);

create table stakeholder.edition_announcement (
  edition_id bigint       not null references stakeholder.edition on delete cascade,
  on_day     date         not null,
  audience   varchar(300) not null,
  noted_at   timestamptz  not null,
  noted_by   bigint
);
create index edition_announcement_of on stakeholder.edition_announcement (edition_id);

create table stakeholder.edition_training (
  edition_id bigint      not null references stakeholder.edition on delete cascade,
  staff_id   bigint      not null,
  on_day     date        not null,
  note       varchar(300),
  noted_at   timestamptz not null,
  noted_by   bigint
);
create index edition_training_of on stakeholder.edition_training (edition_id);

create table stakeholder.model_group (
  edition_id bigint not null references stakeholder.edition on delete cascade,
  group_id   bigint not null references stakeholder.stakeholder_group,
  primary key (edition_id, group_id)
);

create table stakeholder.model_text (
  edition_id bigint      not null references stakeholder.edition on delete cascade,
  step       varchar(16) not null,
  aspect     varchar(20) not null
             check (aspect in ('ACTIVITIES', 'RESPONSIBILITIES', 'RISKS', 'OPPORTUNITIES', 'BEHAVIOR')),
  english    varchar(2000),
  chinese    varchar(2000),
  primary key (edition_id, step, aspect)
);
