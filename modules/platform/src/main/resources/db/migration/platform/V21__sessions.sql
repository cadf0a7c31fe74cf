-- browsers and programs that are signed in; tokens are kept as SHA-256
create table platform.session (
  id           bigint primary key,
  token_hash   bytea        not null unique,
  kind         varchar(16)  not null,
  account_id   bigint       not null references platform.account,
  created_at   timestamptz  not null,
  last_seen_at timestamptz  not null,
  expires_at   timestamptz  not null,
  user_agent   varchar(200) not null,
  address      varchar(45)  not null
);

create index session_account on platform.session (account_id);
create index session_expires on platform.session (expires_at);

-- codes to choose a new password with; used once or not at all
create table platform.password_reset (
  token_hash bytea       primary key,
  account_id bigint      not null references platform.account,
  expires_at timestamptz not null
);

create index password_reset_account on platform.password_reset (account_id);
