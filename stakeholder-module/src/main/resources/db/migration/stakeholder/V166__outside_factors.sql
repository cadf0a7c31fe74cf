-- What outside the house shapes its approach to relationships (mission J19)
create sequence stakeholder.outside_factor_seq start with 50 increment by 50;

create table stakeholder.outside_factor (
  id         bigint primary key,
  version    bigint      not null,
  kind       varchar(16) not null,
  what       text        not null,
  effect     text        not null,
  evidence   text,
  since      date        not null,
  -- null while it lasts
  until      date check (until >= since),
  changed_at timestamptz not null,
  changed_by bigint
);
