-- What cases are told to be alike by (C11): sixteen numbers made of a case's words, of which two cases share one
-- the sooner the more words they share. Those of earlier cases are made in the background.
create table feedback.case_sketches (
  case_id bigint primary key references feedback.cases on delete cascade deferrable initially deferred,
  bands   integer[] not null
);
create index case_sketches_bands on feedback.case_sketches using gin (bands);

create table feedback.cases_to_sketch (case_id bigint primary key);
insert into feedback.cases_to_sketch (case_id) select case_id from feedback.case_search;
