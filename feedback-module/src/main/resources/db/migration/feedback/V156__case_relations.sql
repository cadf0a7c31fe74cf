-- What cases have to do with each other (C11); each keeps its own thread, files, clocks and receipt.
create table feedback.case_relations (
  id         bigint primary key,
  from_case  bigint      not null references feedback.cases on delete cascade deferrable initially deferred,
  to_case    bigint      not null references feedback.cases on delete cascade deferrable initially deferred,
  kind       varchar(10) not null check (kind in ('DUPLICATE', 'FOLLOWS', 'RELATED')),
  related_at timestamptz not null,
  related_by bigint      not null,
  constraint two_cases_are_related_once unique (from_case, to_case),
  check (from_case <> to_case)
);
create index case_relations_to on feedback.case_relations (to_case);
