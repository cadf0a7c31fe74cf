-- What is due, and who slips away, for each account whose stakeholders it concerns: what those who do not work with
-- everybody read of it. Derived from the tables it names, by triggers.
create table stakeholder.due_for (
  -- as in listed
  account_id     bigint      not null,
  list           varchar(8)  not null check (list in ('UPKEEP', 'SLIPPING')),
  day            date        not null,
  -- of the item, or of the stakeholder who slips away
  id             bigint      not null,
  stakeholder_id bigint      not null references stakeholder.search_entry on delete cascade,
  primary key (account_id, list, day, id)
);
create index due_for_of on stakeholder.due_for (stakeholder_id);

create view stakeholder.to_be_due as
select l.account_id, 'UPKEEP' as list, i.due_on as day, i.id, i.stakeholder_id
from stakeholder.listed l join stakeholder.upkeep_item i using (stakeholder_id)
where i.stopped_on is null and i.due_on is not null
union all
select l.account_id, 'SLIPPING', c.slips_on, c.stakeholder_id, c.stakeholder_id
from stakeholder.listed l join stakeholder.cadence c using (stakeholder_id);

insert into stakeholder.due_for select * from stakeholder.to_be_due;

-- One transaction after the other for a stakeholder, or neither would see what the other adds.
create function stakeholder.note_due(ids bigint[]) returns void language plpgsql as $$
begin
  perform from stakeholder.search_entry where stakeholder_id = any (ids) order by stakeholder_id for no key update;
  delete from stakeholder.due_for d where stakeholder_id = any (ids) and not exists (select from stakeholder.to_be_due t
    where (t.account_id, t.list, t.day, t.id, t.stakeholder_id) = (d.account_id, d.list, d.day, d.id, d.stakeholder_id));
  insert into stakeholder.due_for select * from stakeholder.to_be_due where stakeholder_id = any (ids)
  on conflict do nothing;
end $$;

create function stakeholder.note_new_due() returns trigger language plpgsql as $$
begin
  perform stakeholder.note_due(array(select stakeholder_id from new_rows));
  return null;
end $$;
create function stakeholder.note_changed_due() returns trigger language plpgsql as $$
begin
  perform stakeholder.note_due(array(
    select stakeholder_id from new_rows union select stakeholder_id from old_rows));
  return null;
end $$;
create function stakeholder.note_old_due() returns trigger language plpgsql as $$
begin
  perform stakeholder.note_due(array(select stakeholder_id from old_rows));
  return null;
end $$;

create trigger listed_due after insert on stakeholder.listed
  referencing new table as new_rows for each statement execute function stakeholder.note_new_due();
create trigger listed_no_more_due after delete on stakeholder.listed
  referencing old table as old_rows for each statement execute function stakeholder.note_old_due();
create trigger upkeep_item_due after insert on stakeholder.upkeep_item
  referencing new table as new_rows for each statement execute function stakeholder.note_new_due();
create trigger upkeep_item_changed_due after update on stakeholder.upkeep_item
  referencing old table as old_rows new table as new_rows
  for each statement execute function stakeholder.note_changed_due();
create trigger upkeep_item_no_more_due after delete on stakeholder.upkeep_item
  referencing old table as old_rows for each statement execute function stakeholder.note_old_due();
create trigger cadence_due after insert on stakeholder.cadence
  referencing new table as new_rows for each statement execute function stakeholder.note_new_due();
create trigger cadence_changed_due after update on stakeholder.cadence
  referencing old table as old_rows new table as new_rows
  for each statement execute function stakeholder.note_changed_due();
create trigger cadence_no_more_due after delete on stakeholder.cadence
  referencing old table as old_rows for each statement execute function stakeholder.note_old_due();
