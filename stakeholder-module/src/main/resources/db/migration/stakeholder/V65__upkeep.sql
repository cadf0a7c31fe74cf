-- Keeping in touch (mission J12-J14)
create sequence stakeholder.upkeep_item_seq start with 50 increment by 50;

create table stakeholder.upkeep_item (
  id             bigint primary key,
  version        bigint      not null,
  stakeholder_id bigint      not null references stakeholder.stakeholder on delete cascade,
  kind           varchar(24) not null,
  -- a period as ISO 8601 writes it, FESTIVAL name, YEARLY --MM-DD, or LUNAR month-day
  recurrence     varchar(40) not null,
  note           text,
  account_id     bigint      not null,
  due_on         date        not null,
  done_on        date,
  stopped_on     date
);
create index upkeep_item_of on stakeholder.upkeep_item (stakeholder_id, due_on) where stopped_on is null;
create index upkeep_item_due on stakeholder.upkeep_item (due_on, id) where stopped_on is null;

create table stakeholder.cadence (
  stakeholder_id bigint primary key references stakeholder.stakeholder on delete cascade,
  ideal_days     int  not null,
  longest_days   int  not null,
  touched_on     date not null,
  slips_on       date not null
);
create index cadence_slips on stakeholder.cadence (slips_on, stakeholder_id);
