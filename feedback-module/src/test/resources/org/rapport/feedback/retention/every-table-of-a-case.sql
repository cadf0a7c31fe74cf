-- Finds every table that refers to cases, and fills each with a row of one.
create schema burial;

-- Columns that hold the number of a case or its reference, by foreign key or by name.
create view burial.referring as
select a.attrelid::regclass as tab, a.attname as col, a.atttypid = 'bigint'::regtype as numeric
from pg_attribute a join pg_class t on t.oid = a.attrelid
where t.relkind in ('r', 'p') and t.relnamespace = 'feedback'::regnamespace and a.attnum > 0
  and not a.attisdropped
  and coalesce(
    (select bool_or(k.confrelid = 'feedback.cases'::regclass) from pg_constraint k
      where k.contype = 'f' and k.conrelid = a.attrelid and a.attnum = any (k.conkey)),
    a.attname = 'reference' or a.attname ~ '(^|_)case(_id|_reference)?$');

create function burial.any_value(type regtype) returns text language plpgsql as $$
begin
  return case
    when type in ('smallint', 'integer', 'bigint', 'numeric') then '7'
    when type = 'boolean'::regtype then 'false'
    when type in ('text', 'character varying') then 'x'
    when type in ('timestamptz', 'date') then '2026-11-30'
    when type = 'bytea'::regtype then '\x07'
    when type::text like '%[]' then '{}'
    else null end;
end $$;

-- A row of the case; what belongs to a row of another table belongs to the one of this case.
create function burial.fill(tab regclass, id bigint, reference text) returns void language plpgsql as $$
declare
  columns text;
  filling text;
begin
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
    string_agg(coalesce(
      (select quote_literal(case when r.numeric then id::text else fill.reference end)
        from burial.referring r where r.tab = fill.tab and r.col = a.attname),
      (select format('(select %I from %s limit 1)', q.attname, k.confrelid::regclass)
        from pg_constraint k join pg_attribute q on q.attrelid = k.confrelid
          and q.attnum = k.confkey[array_position(k.conkey, a.attnum)]
        where k.contype = 'f' and k.conrelid = fill.tab and a.attnum = any (k.conkey) limit 1),
      quote_literal(burial.any_value(a.atttypid::regtype))), ', ' order by a.attnum)
  into columns, filling
  from pg_attribute a
  where a.attrelid = fill.tab and a.attnum > 0 and not a.attisdropped
    and (a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = ''
      or exists (select from burial.referring r where r.tab = fill.tab and r.col = a.attname));
  execute format('insert into %s (%s) values (%s)', tab, columns, filling);
end $$;

create function burial.left_of(id bigint, reference text) returns setof text language plpgsql as $$
declare
  r record;
  found boolean;
begin
  for r in select * from burial.referring loop
    execute format('select exists (select from %s where %I = %L)', r.tab, r.col,
      case when r.numeric then id::text else reference end) into found;
    if found then
      return next r.tab::text;
    end if;
  end loop;
end $$;

-- Rules of their contents, and what they refer to beside cases, are no matter here.
do $$
declare k record;
begin
  for k in select conrelid::regclass as tab, conname from pg_constraint
    where connamespace = 'feedback'::regnamespace
      and (contype = 'c' or contype = 'f' and confrelid <> 'feedback.cases'::regclass
        and confrelid not in (select tab from burial.referring)) loop
    execute format('alter table %s drop constraint %I', k.tab, k.conname);
  end loop;
end $$;

create function burial.fill_all(id bigint, reference text) returns void language plpgsql as $$
declare t record;
begin
  for t in
    select c.oid::regclass as tab from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'feedback'::regnamespace
      and (exists (select from burial.referring r where r.tab = c.oid)
        or exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid))
      and c.oid::regclass::text not in (select burial.left_of(id, reference))
    order by (select count(*) from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid
      and k.confrelid <> 'feedback.cases'::regclass) loop
    perform burial.fill(t.tab, id, reference);
  end loop;
end $$;
