-- Past services, bought either way, and past cooperation (mission R11)
create sequence stakeholder.dealing_seq start with 50 increment by 50;

create table stakeholder.dealing (
  id             bigint primary key,
  version        bigint       not null,
  stakeholder_id bigint       not null references stakeholder.stakeholder on delete cascade,
  kind           varchar(20)  not null,
  what           varchar(400) not null,
  begun_on       date         not null,
  -- null while it goes on
  ended_on       date,
  amount         numeric(14, 2) check (amount >= 0),
  currency       varchar(3),
  went           varchar(8),
  experience     text,
  known_by       varchar(600),
  changed_at     timestamptz  not null,
  changed_by     bigint,
  check ((amount is null) = (currency is null))
);
create index dealing_of on stakeholder.dealing (stakeholder_id, begun_on desc, id desc);
