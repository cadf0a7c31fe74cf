-- Other programs that are told over HTTP what happened (mission C19)
create table platform.webhook (
  id            bigint primary key, -- random
  version       bigint not null,
  name          varchar(120) not null,
  url           varchar(500) not null,
  secret        bytea not null, -- encrypted with the installation’s key
  paused        boolean not null,
  keeper_id     bigint not null,
  changed_at    timestamptz not null,
  failing_since timestamptz
);

create table platform.webhook_event (
  webhook_id bigint not null references platform.webhook on delete cascade,
  event      varchar(60) not null,
  primary key (webhook_id, event)
);
create index webhook_event_event on platform.webhook_event (event);

-- What is told to one of them; a row is written with what it tells of and leaves afterwards.
create table platform.webhook_delivery (
  id          bigint generated always as identity primary key,
  webhook_id  bigint not null references platform.webhook on delete cascade,
  event       varchar(60) not null,
  reference   varchar(120) not null,
  body        varchar(2000) not null, -- references and states, never words or people
  state       varchar(9) not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
  tries       integer not null default 0,
  status      integer,
  failure     varchar(20),
  queued_at   timestamptz not null,
  next_try_at timestamptz not null,
  done_at     timestamptz
);
create index webhook_delivery_due on platform.webhook_delivery (webhook_id, next_try_at, id)
  where state = 'WAITING';
create index webhook_delivery_list on platform.webhook_delivery (webhook_id, state, id desc);
create index webhook_delivery_state on platform.webhook_delivery (state, id desc);
create index webhook_delivery_done on platform.webhook_delivery (done_at) where done_at is not null;
