-- Mail on its way out. A row is written with what it tells about and leaves afterwards.
create table mail (
  id bigint primary key, -- random
  message_id varchar(120) not null,
  recipient varchar(254) not null,
  language varchar(10) not null,
  template varchar(100) not null,
  subject varchar(500) not null,
  body bytea, -- encrypted with the installation’s key: it may hold a link that opens something; gone when sent
  state varchar(8) not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
  tries integer not null default 0,
  failure varchar(20), -- its kind; never the words of a server, which may name people
  queued_at timestamptz not null,
  next_try_at timestamptz not null,
  done_at timestamptz
);
create index mail_due on mail (next_try_at) where state = 'WAITING';
create index mail_state on mail (state, queued_at desc, id);
create index mail_done on mail (done_at) where state = 'SENT';
