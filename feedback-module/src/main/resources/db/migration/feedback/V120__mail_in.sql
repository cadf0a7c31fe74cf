-- Addresses that lead to a case, one in every mail about it; only who has the mail knows one.
create table feedback.reply_addresses (
  hash    bytea primary key,
  case_id bigint not null references feedback.cases on delete cascade deferrable initially deferred
);
create index reply_addresses_case on feedback.reply_addresses (case_id);

-- Every mail that was ever taken, so that none is taken twice. Who sent it is kept only of those set aside.
create table feedback.received_mail (
  id          bigint primary key,
  version     integer      not null,
  fingerprint bytea        not null unique,
  fetched_at  timestamptz  not null,
  pile        varchar(10), -- null where it became a case or a message
  reason      varchar(20),
  sender      varchar(254),
  sender_name varchar(200),
  subject     varchar(500),
  case_id     bigint references feedback.cases on delete set null,
  decided_at  timestamptz,
  decided_by  bigint,
  note        varchar(1000)
);
create index received_mail_pile on feedback.received_mail (pile, fetched_at, id) where pile is not null;
create index received_mail_case on feedback.received_mail (case_id) where case_id is not null;

-- What was set aside, as it came; gone once it is decided.
create table feedback.mail_sources (
  mail_id bigint primary key references feedback.received_mail on delete cascade deferrable initially deferred,
  content bytea not null
);

-- One node fetches at a time; whatever is known of the last time.
create table feedback.mailbox (
  single       boolean primary key default true check (single),
  owner        bigint,
  leased_until timestamptz not null,
  fetched_at   timestamptz,
  result       varchar(12)
);
insert into feedback.mailbox (leased_until) values ('1970-01-01T00:00:00Z');
