-- similarity and substring search, in public so that every module's schema finds its operators
create extension if not exists pg_trgm schema public;
