-- Lists are narrowed by the nature of a relationship and by who provides a service (mission R7, R8): facets, and marks.
-- Whoever provides and consumes is found as either.
update stakeholder.search_entry e set facets = array(
  select facet from (
    select unnest(e.facets) as facet
    union select 't:' || code
    from unnest(string_to_array(s.traits, ',')) as trait
    join (values ('COMMERCIAL', 'm'), ('NON_COMMERCIAL', 'n'), ('FORMAL', 'f'), ('INFORMAL', 'i'),
      ('COLLECTIVE', 'c'), ('SINGLE', 's'), ('DIRECT', 'd'), ('INDIRECT', 'x'), ('PROFESSIONAL', 'p'),
      ('PERSONAL', 'e'), ('VOLUNTARY', 'v'), ('COMPULSORY', 'b'), ('PEER', 'r'), ('HIERARCHICAL', 'h')
    ) as codes (name, code) on name = trait
    union select 'v:' || role
    from unnest(case s.service_role when 'BOTH' then array['BOTH', 'PROVIDER', 'CONSUMER']
      else array[s.service_role] end) as role where role is not null) as all_facets
  order by facet collate "C")
from stakeholder.stakeholder s
where s.id = e.stakeholder_id and (s.traits <> '' or s.service_role is not null);
