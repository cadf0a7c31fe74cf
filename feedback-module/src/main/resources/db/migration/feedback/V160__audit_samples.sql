-- Random samples of a quarter’s cases that auditors go through (mission C16)
create table feedback.audit_sample (
  quarter         varchar(7) primary key, -- as 2026-Q3: one sample for each
  seed            bigint not null,
  size            integer not null,
  population      integer not null,
  population_hash varchar(64) not null,
  drawn_at        timestamptz not null,
  drawn_by        bigint not null
);

create table feedback.audit_sampled_case (
  id         bigint primary key, -- random
  version    integer not null,
  quarter    varchar(7) not null references feedback.audit_sample,
  position   integer not null,
  reference  varchar(12) not null, -- stays when the case goes
  stratum    varchar(40) not null,
  checked_at timestamptz,
  checked_by bigint,
  unique (quarter, position)
);

create table feedback.audit_answer (
  sampled_case_id bigint not null references feedback.audit_sampled_case on delete cascade,
  question        varchar(30) not null,
  verdict         varchar(14) not null,
  note            varchar(1000),
  primary key (sampled_case_id, question)
);
