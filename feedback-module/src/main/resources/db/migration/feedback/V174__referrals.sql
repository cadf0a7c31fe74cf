-- Bodies outside to which complaints are referred (C9), what is with them, and what they imposed.
create table feedback.outside_bodies (
  id         bigint primary key,
  version    integer       not null,
  name       varchar(200)  not null,
  name_zh    varchar(200)  not null,
  address    varchar(1000) not null,
  address_zh varchar(1000) not null,
  reach      varchar(1000) not null,
  reach_zh   varchar(1000) not null,
  ended      boolean       not null
);

create table feedback.referrals (
  id              bigint primary key,
  version         integer       not null,
  case_id         bigint        not null references feedback.cases on delete cascade deferrable initially deferred,
  number          integer       not null,
  body_id         bigint        not null references feedback.outside_bodies,
  reason          varchar(1000) not null,
  referred_at     timestamptz   not null,
  referred_by     bigint        not null,
  their_reference varchar(200),
  finding         varchar(14),
  outcome         text,
  outcome_on      date,
  constraint referrals_number unique (case_id, number) deferrable initially deferred,
  check ((finding is null) = (outcome is null)),
  check ((finding is null) = (outcome_on is null))
);

create table feedback.imposed_duties (
  id       bigint primary key,
  version  integer       not null,
  case_id  bigint        not null references feedback.cases on delete cascade deferrable initially deferred,
  referral integer       not null, -- number of the referral within the case
  number   integer       not null,
  what     varchar(1000) not null,
  owner_id bigint, -- nobody while the case is about who was to see to it
  due_on   date          not null,
  done     text,
  ended_at timestamptz,
  ended_by bigint,
  constraint imposed_duties_number unique (case_id, number) deferrable initially deferred,
  check ((done is null) = (ended_at is null))
);
