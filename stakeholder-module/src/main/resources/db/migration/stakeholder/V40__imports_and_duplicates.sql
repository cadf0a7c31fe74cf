-- Likely duplicates (mission R14, R15). match_key: what two duplicates share at least one of; written with the stakeholder.
create table stakeholder.match_key (
  key            varchar(70) collate "C" not null,
  stakeholder_id bigint not null references stakeholder.stakeholder on delete cascade,
  primary key (key, stakeholder_id)
);
create index match_key_of on stakeholder.match_key (stakeholder_id);

-- Pairs worth a look; one somebody has said is no duplicate stays, so that nobody is asked again.
create table stakeholder.duplicate (
  low_id       bigint   not null references stakeholder.stakeholder on delete cascade,
  high_id      bigint   not null references stakeholder.stakeholder on delete cascade,
  -- in thousandths
  similarity   smallint not null,
  dismissed_at timestamptz,
  dismissed_by bigint,
  primary key (low_id, high_id),
  check (low_id < high_id)
);
create index duplicate_open on stakeholder.duplicate (similarity desc, low_id, high_id) where dismissed_at is null;
create index duplicate_high on stakeholder.duplicate (high_id);

-- Stakeholders from files (mission R14). The rows of a file wait here until somebody confirms them; what became a
-- stakeholder is forgotten here, what was refused stays to be put right.
create sequence stakeholder.import_seq start with 50 increment by 50;

create table stakeholder.import (
  id             bigint primary key,
  version        integer      not null,
  file_name      varchar(255) not null,
  state          varchar(10)  not null,
  day_order      varchar(12)  not null,
  form           varchar(16)  not null,
  status         varchar(16)  not null,
  source_kind    varchar(20)  not null,
  status_reason  varchar(1000),
  rows_total     integer      not null,
  rows_refused   integer      not null,
  rows_proposed  integer      not null,
  rows_taken     integer      not null,
  rows_joined    integer      not null,
  rows_left_out  integer      not null,
  rows_staying   integer      not null,
  job_id         bigint,
  uploaded_at    timestamptz  not null,
  uploaded_by    bigint       not null,
  ended_at       timestamptz
);
create index import_uploaded on stakeholder.import (uploaded_at desc);

create table stakeholder.import_column (
  import_id bigint      not null references stakeholder.import on delete cascade deferrable initially deferred,
  position  integer     not null,
  heading   text        not null,
  field     varchar(24) not null,
  primary key (import_id, position)
);

create table stakeholder.import_word (
  import_id bigint      not null references stakeholder.import on delete cascade deferrable initially deferred,
  field     varchar(24) not null,
  word      text        not null,
  meaning   varchar(24) not null,
  primary key (import_id, field, word)
);

create table stakeholder.import_row (
  import_id      bigint      not null references stakeholder.import on delete cascade deferrable initially deferred,
  number         integer     not null,
  state          varchar(8)  not null,
  cells          jsonb       not null,
  -- of a proposal: TAKE, SAME or SKIP, and which of the proposals it is the same as
  decision       varchar(4),
  same_as        smallint,
  -- what came of it; no foreign key, because an import remembers what is gone
  stakeholder_id bigint,
  kept_version   bigint,
  before         jsonb,
  contact_id     bigint,
  primary key (import_id, number)
);
create index import_row_stakeholder on stakeholder.import_row (stakeholder_id) where stakeholder_id is not null;
create index import_row_state on stakeholder.import_row (import_id, state, number);

create table stakeholder.import_problem (
  import_id bigint      not null,
  number    integer     not null,
  position  integer     not null,
  col       integer,
  module    varchar(20) not null,
  key       varchar(60) not null,
  arguments jsonb       not null,
  primary key (import_id, number, position),
  foreign key (import_id, number) references stakeholder.import_row on delete cascade deferrable initially deferred
);

-- Somebody in the registry, or an earlier row of the file, that a row is likely to be the same as
create table stakeholder.import_proposal (
  import_id      bigint   not null,
  number         integer  not null,
  position       smallint not null,
  stakeholder_id bigint,
  other_row      integer,
  name           varchar(200) not null,
  similarity     smallint not null,
  primary key (import_id, number, position),
  foreign key (import_id, number) references stakeholder.import_row on delete cascade deferrable initially deferred
);

-- Match keys of rows that were found right, while the file is checked
create table stakeholder.import_key (
  import_id bigint  not null references stakeholder.import on delete cascade deferrable initially deferred,
  key       varchar(70) collate "C" not null,
  number    integer not null,
  primary key (import_id, key, number)
);
