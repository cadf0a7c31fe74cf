-- Writes words of a person into every column that holds any, of every table that refers to their case.
create schema persons;

create function persons.fill_all(id bigint, reference text, words text) returns void language plpgsql as $$
declare
  c record;
begin
  perform burial.fill_all(id, reference);
  for c in select a.attrelid::regclass as tab, a.attname as col, a.atttypid = 'text[]'::regtype as many
      from pg_attribute a join pg_class t on t.oid = a.attrelid
      where t.relkind = 'r' and t.relnamespace = 'feedback'::regnamespace and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' and a.attname <> 'reference'
        -- a constant of the code is short
        and (a.atttypid = 'text'::regtype or a.atttypid = 'varchar'::regtype and a.atttypmod - 4 > 40
          or a.atttypid = 'text[]'::regtype)
        and (t.oid in (select burial.left_of(id, reference)::regclass)
          or exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = t.oid
            and k.confrelid in (select burial.left_of(id, reference)::regclass))) loop
    if c.tab::text not in ('feedback.gone_cases', 'feedback.audit_sampled_case', 'feedback.complainants') then
      execute format('update %s set %I = %s', c.tab, c.col,
        case when c.many then format('array[%L]', words) else quote_literal(words) end);
    end if;
  end loop;
  delete from feedback.gone_cases;
  update feedback.cases set state = 'CLOSED', closed_at = '2025-01-10', changed_at = '2025-01-10';
  update feedback.timeline set happened_at = '2025-01-10';
  update feedback.holds set lifted_at = '2025-01-10';
  update feedback.imposed_duties set ended_at = '2025-01-10';
  update feedback.referrals set finding = 'UPHELD';
end $$;
