-- Lessons are found by any part of their text in either language, so by pieces of two characters: pg_trgm knows nothing
-- shorter than three, and Chinese words are.
create function stakeholder.pieces(whole text) returns text[] language sql immutable parallel safe cost 1000 as $$
  select coalesce(array_agg(distinct substr(whole, start, 2)), '{}') from generate_series(1, length(whole) - 1) as start
$$;
create index review_lesson_pieces on stakeholder.review_lesson using gin (stakeholder.pieces(lower(text)))
  where learned_on is not null;
