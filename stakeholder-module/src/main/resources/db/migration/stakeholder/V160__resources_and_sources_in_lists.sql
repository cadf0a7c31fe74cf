-- Lists are narrowed by what somebody can bring and by how they came to be known: both are facets, and marks, too.
update stakeholder.search_entry e set facets = array(
  select facet from (
    select unnest(e.facets) as facet
    union select 'o:' || s.source_kind
    union select 'r:' || r.kind from stakeholder.stakeholder_resource r where r.stakeholder_id = s.id) as all_facets
  order by facet collate "C")
from stakeholder.stakeholder s where s.id = e.stakeholder_id;

-- How many came in which way, without reading all of them
create function stakeholder.facet(facets text[], kind text) returns text language sql immutable parallel safe as $$
  select substr(facet, 3) from unnest(facets) as facet where facet like kind || ':%' limit 1
$$;

create view stakeholder.by_source as
select stakeholder.facet(facets, 'o') as source, stakeholder.facet(facets, 's') as status, count(*) as n
from stakeholder.search_entry where stakeholder.facet(facets, 'o') is not null group by 1, 2;

create table stakeholder.source_count (
  source varchar(24) not null,
  status varchar(16) not null,
  n      bigint      not null,
  primary key (source, status)
);
insert into stakeholder.source_count select * from stakeholder.by_source;

-- What is not yet among them: only ever inserted and taken, so that nobody waits for a row.
create table stakeholder.source_change (source varchar(24) not null, status varchar(16) not null, n bigint not null);

create function stakeholder.count_sources() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into stakeholder.source_change
    select stakeholder.facet(facets, 'o'), stakeholder.facet(facets, 's'), count(*)
    from new_rows where stakeholder.facet(facets, 'o') is not null group by 1, 2;
  elsif tg_op = 'DELETE' then
    insert into stakeholder.source_change
    select stakeholder.facet(facets, 'o'), stakeholder.facet(facets, 's'), -count(*)
    from old_rows where stakeholder.facet(facets, 'o') is not null group by 1, 2;
  else
    insert into stakeholder.source_change
    select stakeholder.facet(facets, 'o'), stakeholder.facet(facets, 's'), sum(n)
    from (select facets, 1 as n from new_rows union all select facets, -1 from old_rows) as changed
    where stakeholder.facet(facets, 'o') is not null group by 1, 2 having sum(n) <> 0;
  end if;
  return null;
end $$;
create trigger search_entry_sources after insert on stakeholder.search_entry
  referencing new table as new_rows for each statement execute function stakeholder.count_sources();
create trigger search_entry_sources_changed after update on stakeholder.search_entry
  referencing old table as old_rows new table as new_rows
  for each statement execute function stakeholder.count_sources();
create trigger search_entry_sources_gone after delete on stakeholder.search_entry
  referencing old table as old_rows for each statement execute function stakeholder.count_sources();

create function stakeholder.forget_sources() returns trigger language plpgsql as $$
begin
  delete from stakeholder.source_count;
  delete from stakeholder.source_change;
  return null;
end $$;
create trigger search_entry_sources_all_gone after truncate on stakeholder.search_entry
  for each statement execute function stakeholder.forget_sources();
