-- Finds every table that hangs on a stakeholder, and fills a row of it with words of one.
create schema persons;

-- Word by word, a constant of the code is one of these: short, or one of a list.
create function persons.allowed(tab regclass, col name) returns text language sql as $$
  select (select w.word[1] from regexp_matches(pg_get_constraintdef(k.oid), '''([A-Z_]+)''', 'g')
    with ordinality as w (word, place) order by w.place desc limit 1)
  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
  where k.contype = 'c' and k.conrelid = tab and a.attname = col and array_length(k.conkey, 1) = 1
    and pg_get_constraintdef(k.oid) like '%ANY%ARRAY%'
  limit 1
$$;

create table persons.constants as
select a.attrelid as tab, a.attname as col, persons.allowed(a.attrelid::regclass, a.attname) as word
from pg_attribute a join pg_class t on t.oid = a.attrelid
where t.relkind = 'r' and t.relnamespace = 'stakeholder'::regnamespace and a.attnum > 0
  and not a.attisdropped and (persons.allowed(a.attrelid::regclass, a.attname) is not null
    or a.atttypid = 'varchar'::regtype and a.atttypmod - 4 <= 40
      and a.attname not in ('phone', 'email', 'wechat'));

-- Tables with a row; what hangs on one of the person's is the person's too.
create table persons.filled (tab regclass primary key, theirs boolean not null);
insert into persons.filled values ('stakeholder.stakeholder', true);

create function persons.value_of(tab regclass, col name, type regtype, words text) returns text
language sql as $$
  select case
    when type in ('smallint', 'integer', 'bigint', 'numeric') then '7'
    when type = 'boolean'::regtype then 'false'
    when type in ('text', 'varchar') then coalesce(
      (select coalesce(c.word, 'X') from persons.constants c where c.tab = value_of.tab and c.col = value_of.col),
      words)
    when type in ('timestamptz', 'date') then '2026-11-30'
    when type = 'jsonb'::regtype then jsonb_build_array(words)::text
    when type::text like '%[]' then '{}' end
$$;

create function persons.fill(tab regclass, id bigint, words text) returns void language plpgsql as $$
declare
  columns text;
  filling text;
  parent regclass;
  there boolean;
begin
  for parent in select k.confrelid::regclass from pg_constraint k
      where k.contype = 'f' and k.conrelid = tab and k.confrelid <> tab
        and k.confrelid not in (select f.tab from persons.filled f) loop
    execute format('select exists (select from %s)', parent) into there;
    if there then
      insert into persons.filled values (parent, false);
    else
      perform persons.fill(parent, id, case when exists (select from pg_attribute a
        where a.attrelid = parent and a.attname in ('stakeholder_id', 'relationship_id')) then words else 'x' end);
    end if;
  end loop;
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
    string_agg(coalesce(
      case when a.attname = 'stakeholder_id' then id::text
        when a.attname = 'relationship_id' then '(select r.id from stakeholder.relationship r limit 1)' end,
      (select case when k.confrelid = 'stakeholder.stakeholder'::regclass then id::text
          else format('(select %I from %s limit 1)', q.attname, k.confrelid::regclass) end
        from pg_constraint k join pg_attribute q on q.attrelid = k.confrelid
          and q.attnum = k.confkey[array_position(k.conkey, a.attnum)]
        where k.contype = 'f' and k.conrelid = fill.tab and k.confrelid <> fill.tab
          and a.attnum = any (k.conkey) limit 1),
      quote_literal(persons.value_of(fill.tab, a.attname, a.atttypid::regtype, words))), ', ' order by a.attnum)
  into columns, filling
  from pg_attribute a
  where a.attrelid = fill.tab and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
    and a.attgenerated = '' and not (a.attname = 'follows_id')
    and (a.attnotnull or a.atttypid in ('text'::regtype, 'varchar'::regtype, 'jsonb'::regtype)
      or a.attname in ('stakeholder_id', 'relationship_id'));
  execute format('insert into %s (%s) values (%s)', tab, columns, filling);
  insert into persons.filled values (tab, words <> 'x');
end $$;

create function persons.fill_all(id bigint, words text, beside text[]) returns void language plpgsql as $$
declare
  t record;
  rule record;
begin
  for rule in select conrelid::regclass as tab, conname from pg_constraint
      where connamespace = 'stakeholder'::regnamespace and contype = 'c' loop
    execute format('alter table %s drop constraint %I', rule.tab, rule.conname);
  end loop;
  insert into persons.filled select unnest(beside)::regclass, false;
  perform persons.fill('stakeholder.contact', id, words);
  perform persons.fill('stakeholder.relationship', id, words);
  for pass in 1..4 loop
    for t in select c.oid::regclass as tab from pg_class c
        where c.relkind = 'r' and c.relnamespace = 'stakeholder'::regnamespace
          and c.oid not in (select f.tab from persons.filled f)
          and (exists (select from pg_constraint k join persons.filled f on f.tab = k.confrelid and f.theirs
              where k.contype = 'f' and k.conrelid = c.oid)
            or exists (select from pg_attribute a where a.attrelid = c.oid
              and a.attname in ('stakeholder_id', 'relationship_id'))) loop
      if t.tab not in (select f.tab from persons.filled f) then
        perform persons.fill(t.tab, id, words);
      end if;
    end loop;
  end loop;
end $$;
