-- Lists walk one index, however many stakeholders there are. What they walk is derived from the search entries by
-- triggers, so that no way of changing a stakeholder can forget it.

-- Status, form, effects and groups among facets, short enough to stand in an index: " eI fO g12 g8 sE "
create function stakeholder.marks(facets text[]) returns text language sql immutable parallel safe as $$
  select ' ' || coalesce(string_agg(
      case when facet like 'g:%' then 'g' || substr(facet, 3) else left(facet, 1) || substr(facet, 3, 1) end, ' ')
    || ' ', '')
  from unnest(facets) as facet where facet not like 'a:%'
$$;

alter table stakeholder.search_entry
  add column marks text not null generated always as (stakeholder.marks(facets)) stored;
drop index stakeholder.search_entry_order;
create index search_entry_order on stakeholder.search_entry (sort_key, stakeholder_id) include (marks);

-- Whose lists each stakeholder is on, for those who do not work with everybody
create table stakeholder.listed (
  stakeholder_id bigint not null references stakeholder.search_entry on delete cascade,
  -- who is responsible; 0 where nobody is
  account_id     bigint not null,
  sort_key       varchar(200) collate "C" not null,
  marks          text not null,
  primary key (stakeholder_id, account_id)
);

create view stakeholder.to_list as
select e.stakeholder_id, case facet when 'a:none' then 0 else substr(facet, 3)::bigint end as account_id,
       e.sort_key, e.marks
from stakeholder.search_entry e, unnest(e.facets) as facet
where facet like 'a:%';

insert into stakeholder.listed select * from stakeholder.to_list;
create index listed_by_name on stakeholder.listed (account_id, sort_key, stakeholder_id) include (marks);
-- for searches that find very many, and whatever else is narrowed to the stakeholders one works with
create index listed_newest on stakeholder.listed (account_id, stakeholder_id);

create function stakeholder.list_them() returns trigger language plpgsql as $$
begin
  delete from stakeholder.listed l using new_rows n
  where l.stakeholder_id = n.stakeholder_id and not exists (select from stakeholder.to_list t
    where t.stakeholder_id = l.stakeholder_id and t.account_id = l.account_id);
  insert into stakeholder.listed as l
  select t.* from stakeholder.to_list t where t.stakeholder_id in (select stakeholder_id from new_rows)
  on conflict (stakeholder_id, account_id) do update set sort_key = excluded.sort_key, marks = excluded.marks
  where (l.sort_key, l.marks) <> (excluded.sort_key, excluded.marks);
  return null;
end $$;
create trigger search_entry_listed after insert on stakeholder.search_entry
  referencing new table as new_rows for each statement execute function stakeholder.list_them();
create trigger search_entry_listed_anew after update on stakeholder.search_entry
  referencing new table as new_rows for each statement execute function stakeholder.list_them();

-- What a timeline is narrowed by stands in the index, so that counting reads no line.
drop index stakeholder.timeline_line_of;
create index timeline_line_of on stakeholder.timeline_line (stakeholder_id, happened_at desc, id desc) include (kind);
