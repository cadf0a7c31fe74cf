-- Answers already given, by a keyed hash of the Idempotency-Key; the answer opens with that key only.
create table idempotent_answer (
  key_hash bytea primary key,
  fingerprint bytea not null,
  answer bytea, -- null while the first request works
  at timestamptz not null
);
create index idempotent_answer_at on idempotent_answer using brin (at);

-- Long work in the background.
create sequence job_number start with 50 increment by 50;
create table job (
  id bigint primary key,
  kind varchar(60) not null,
  owner_id bigint not null,
  state varchar(10) not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  done bigint not null default 0,
  total bigint not null default 0,
  result varchar(500),
  failure varchar(500),
  cancel boolean not null default false,
  started_at timestamptz not null,
  alive_at timestamptz not null,
  ended_at timestamptz
);
create index job_running on job (alive_at) where state = 'RUNNING';
