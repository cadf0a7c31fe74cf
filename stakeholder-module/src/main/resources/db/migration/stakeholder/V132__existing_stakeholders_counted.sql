-- How many stakeholders are existing ones, as of any day, without reading the history of all.
alter table stakeholder.search_entry
  -- the days it became an existing one and ceased to be one, in turn; null where it never was
  add column existing date[];

update stakeholder.search_entry e set existing = turned.days
from (
  select stakeholder_id, array_agg(on_day order by on_day) as days
  from (
    select stakeholder_id, on_day, status,
      lag(status, 1, 'POTENTIAL') over (partition by stakeholder_id order by on_day) as before
    from (
      select distinct on (stakeholder_id, on_day) stakeholder_id, on_day, status
      from stakeholder.status_change order by stakeholder_id, on_day, changed_at desc) as per_day) as per_change
  where status <> before
  group by stakeholder_id) as turned
where turned.stakeholder_id = e.stakeholder_id;

create function stakeholder.turns(existing date[]) returns table (day date, n int)
language sql immutable parallel safe as $$
  select day, case position % 2 when 1 then 1 else -1 end from unnest(existing) with ordinality as turn (day, position)
$$;

-- By how many more there are at the end of a day than before it
create table stakeholder.existing_count (day date primary key, n bigint not null);
insert into stakeholder.existing_count
select t.day, sum(t.n) from stakeholder.search_entry e, stakeholder.turns(e.existing) t group by t.day;

-- What is not yet among them: only ever inserted and taken, so that nobody waits for a day's row.
create table stakeholder.existing_change (day date not null, n bigint not null);

create function stakeholder.count_existing() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into stakeholder.existing_change
    select t.day, sum(t.n) from new_rows e, stakeholder.turns(e.existing) t group by t.day;
  elsif tg_op = 'DELETE' then
    insert into stakeholder.existing_change
    select t.day, -sum(t.n) from old_rows e, stakeholder.turns(e.existing) t group by t.day;
  else
    insert into stakeholder.existing_change
    select t.day, sum(t.n) from old_rows o join new_rows e using (stakeholder_id), lateral (
      select day, n from stakeholder.turns(e.existing) union all
      select day, -n from stakeholder.turns(o.existing)) as t
    where e.existing is distinct from o.existing group by t.day having sum(t.n) <> 0;
  end if;
  return null;
end $$;
create trigger search_entry_existing after insert on stakeholder.search_entry
  referencing new table as new_rows for each statement execute function stakeholder.count_existing();
create trigger search_entry_existing_changed after update on stakeholder.search_entry
  referencing old table as old_rows new table as new_rows
  for each statement execute function stakeholder.count_existing();
create trigger search_entry_existing_gone after delete on stakeholder.search_entry
  referencing old table as old_rows for each statement execute function stakeholder.count_existing();
