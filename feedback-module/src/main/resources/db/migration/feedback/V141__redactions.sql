-- Words of a case that were masked where they stood (C17), and how the texts read before, for who may read that.
create table feedback.redactions (
  id        bigint primary key,
  case_id   bigint        not null references feedback.cases on delete cascade deferrable initially deferred,
  number    integer       not null,
  reason    varchar(1000) not null,
  passage   varchar(1000), -- null where whole texts were masked
  masked_at timestamptz   not null,
  masked_by bigint        not null,
  constraint redactions_number unique (case_id, number) deferrable initially deferred
);

create table feedback.original_texts (
  redaction_id bigint      not null references feedback.redactions on delete cascade deferrable initially deferred,
  place        varchar(20) not null,
  row_key      varchar(60) not null,
  words        text        not null,
  primary key (redaction_id, place, row_key)
);
