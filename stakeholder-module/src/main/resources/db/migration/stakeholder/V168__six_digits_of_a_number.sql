-- Each three digits of a phone number are in many others, six in a row are in few: they are pieces of their own.
update stakeholder.search_entry e
set grams = e.grams || sixes.pieces
from (
  select n.stakeholder_id, array_agg(distinct substr(n.search_text, start, 6)) as pieces
  from stakeholder.search_entry n
  cross join lateral generate_series(1, length(n.search_text) - 5) start
  where n.search_text ~ '[0-9]{6}' and substr(n.search_text, start, 6) ~ '^[0-9]{6}$'
  group by n.stakeholder_id) sixes
where sixes.stakeholder_id = e.stakeholder_id;
