-- Secret addresses of what somebody has to do, for calendar programs; only the secret's hash is kept
create table platform.calendar_feed (
  account_id  bigint primary key references platform.account on delete cascade,
  secret_hash varchar(64) not null unique,
  made_at     timestamptz not null
);
