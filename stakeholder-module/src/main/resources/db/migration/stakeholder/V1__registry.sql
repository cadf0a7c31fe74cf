-- The registry (mission R1-R9). Instants are timestamptz, enums their Java names.

create sequence stakeholder.stakeholder_seq start with 50 increment by 50;
create sequence stakeholder.contact_seq start with 50 increment by 50;
-- ids 1-50 belong to the groups that ship with Rapport
create sequence stakeholder.stakeholder_group_seq start with 100 increment by 50;

create table stakeholder.stakeholder_group (
  id           bigint primary key,
  version      bigint       not null,
  english_name varchar(100) not null,
  chinese_name varchar(100) not null,
  internal     boolean      not null,
  service      boolean      not null,
  retired      boolean      not null default false,
  position     integer      not null,
  changed_at   timestamptz  not null,
  changed_by   bigint
);
create unique index stakeholder_group_english on stakeholder.stakeholder_group (lower(english_name));
create unique index stakeholder_group_chinese on stakeholder.stakeholder_group (lower(chinese_name));

create table stakeholder.stakeholder (
  id            bigint primary key,
  version       bigint       not null,
  name          varchar(200) not null,
  other_name    varchar(200),
  form          varchar(16)  not null check (form in ('INDIVIDUAL', 'ORGANIZATION', 'UNIT')),
  status        varchar(16)  not null check (status in ('POTENTIAL', 'EXISTING')),
  about         varchar(4000),
  phone         varchar(60),
  email         varchar(254),
  address       varchar(300),
  website       varchar(300),
  source_kind   varchar(20)  not null
                check (source_kind in ('REFERRAL', 'THEY_CONTACTED', 'WORKER_CONTACTED', 'CENTER_CONTACTED')),
  source_by     varchar(200) check (source_kind <> 'REFERRAL' or source_by is not null),
  effects       varchar(60)  not null,
  traits        varchar(200) not null,
  service_role  varchar(16)  check (service_role in ('NON_SERVICE', 'PROVIDER', 'CONSUMER', 'BOTH')),
  registered_at timestamptz  not null,
  registered_by bigint,
  changed_at    timestamptz  not null,
  changed_by    bigint
);

create table stakeholder.status_change (
  stakeholder_id bigint      not null references stakeholder.stakeholder on delete cascade,
  status         varchar(16) not null check (status in ('POTENTIAL', 'EXISTING')),
  on_day         date        not null,
  reason         varchar(1000) not null,
  changed_at     timestamptz not null,
  changed_by     bigint
);
create index status_change_of on stakeholder.status_change (stakeholder_id, changed_at);

create table stakeholder.stakeholder_resource (
  stakeholder_id bigint       not null references stakeholder.stakeholder on delete cascade,
  kind           varchar(16)  not null check (kind in ('HUMAN', 'MATERIAL', 'FINANCIAL', 'TECHNICAL')),
  note           varchar(500) not null,
  primary key (stakeholder_id, kind)
);

create table stakeholder.stakeholder_in_group (
  stakeholder_id bigint not null references stakeholder.stakeholder on delete cascade,
  group_id       bigint not null references stakeholder.stakeholder_group,
  primary key (stakeholder_id, group_id)
);
create index stakeholder_in_group_members on stakeholder.stakeholder_in_group (group_id);

create table stakeholder.contact (
  id                 bigint primary key,
  stakeholder_id     bigint       not null references stakeholder.stakeholder on delete cascade,
  main               boolean      not null,
  name               varchar(200) not null,
  role               varchar(200),
  phone              varchar(60),
  email              varchar(254),
  wechat             varchar(100),
  preferred_medium   varchar(16)
                     check (preferred_medium in ('PHONE', 'EMAIL', 'WECHAT', 'TEXT_MESSAGE', 'POST', 'IN_PERSON')),
  preferred_language varchar(16)  check (preferred_language in ('CHINESE', 'ENGLISH')),
  note               varchar(1000),
  added_at           timestamptz  not null,
  -- checked at commit, so that the mark can move from one contact to another
  constraint one_main_contact exclude (stakeholder_id with =) where (main) deferrable initially deferred
);
create index contact_of on stakeholder.contact (stakeholder_id, added_at);

-- Every answer ever given, so that it can be shown who consented to what and when
create table stakeholder.contact_consent (
  contact_id  bigint      not null references stakeholder.contact on delete cascade,
  purpose     varchar(16) not null
              check (purpose in ('GREETINGS', 'INFORMATION', 'INVITATIONS', 'SURVEYS', 'PUBLICITY')),
  given       boolean     not null,
  on_day      date        not null,
  recorded_at timestamptz not null
);
create index contact_consent_of on stakeholder.contact_consent (contact_id, recorded_at);

create table stakeholder.contact_date (
  contact_id bigint      not null references stakeholder.contact on delete cascade,
  occasion   varchar(80) not null,
  -- 1980-05-12, or 05-12 where the year is not known
  day        varchar(10) not null check (day ~ '^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$'),
  lunar      boolean     not null
);
create index contact_date_of on stakeholder.contact_date (contact_id);
create index contact_date_in_year on stakeholder.contact_date (lunar, right(day, 5));

-- What lists and searches read: one row per stakeholder, written with it, rebuildable from it.
-- facets: s:STATUS f:FORM e:EFFECT g:GROUP. grams: pieces of 1-3 characters of search_text, because pg_trgm knows
-- nothing shorter than three characters, and Chinese names and pinyin initials are.
create table stakeholder.search_entry (
  stakeholder_id bigint primary key references stakeholder.stakeholder on delete cascade,
  sort_key       varchar(200) collate "C" not null,
  search_text    text   not null,
  facets         text[] not null,
  grams          text[] not null
);
create index search_entry_order on stakeholder.search_entry (sort_key, stakeholder_id);
create index search_entry_facets on stakeholder.search_entry using gin (facets);
create index search_entry_grams on stakeholder.search_entry using gin (grams);
