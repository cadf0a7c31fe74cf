-- Dates that matter to a contact who consented to greetings come back every year (mission R9)
create table stakeholder.key_date (
  -- of the sequence of upkeep items, beside which it stands in lists
  id             bigint primary key,
  version        bigint      not null,
  stakeholder_id bigint      not null references stakeholder.stakeholder on delete cascade,
  -- null when the contact has gone, until that is noticed in the same transaction
  contact_id     bigint references stakeholder.contact on delete set null,
  occasion       varchar(80) not null,
  month          int         not null,
  day            int         not null,
  lunar          boolean     not null,
  due_on         date        not null,
  done_on        date
);
create index key_date_of on stakeholder.key_date (stakeholder_id);
create index key_date_contact on stakeholder.key_date (contact_id);
create index key_date_due on stakeholder.key_date (due_on, id);

create or replace view stakeholder.to_be_due as
select l.account_id, 'UPKEEP' as list, i.due_on as day, i.id, i.stakeholder_id
from stakeholder.listed l join stakeholder.upkeep_item i using (stakeholder_id)
where i.stopped_on is null and i.due_on is not null
union all
select l.account_id, 'UPKEEP', k.due_on, k.id, k.stakeholder_id
from stakeholder.listed l join stakeholder.key_date k using (stakeholder_id)
union all
select l.account_id, 'SLIPPING', c.slips_on, c.stakeholder_id, c.stakeholder_id
from stakeholder.listed l join stakeholder.cadence c using (stakeholder_id);

create trigger key_date_due after insert on stakeholder.key_date
  referencing new table as new_rows for each statement execute function stakeholder.note_new_due();
create trigger key_date_changed_due after update on stakeholder.key_date
  referencing old table as old_rows new table as new_rows
  for each statement execute function stakeholder.note_changed_due();
create trigger key_date_no_more_due after delete on stakeholder.key_date
  referencing old table as old_rows for each statement execute function stakeholder.note_old_due();
