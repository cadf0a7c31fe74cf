-- Cases whose link followed a merge of stakeholders, so that it can be undone
create table feedback.moved_case (
  merge_id bigint not null,
  case_id  bigint not null references feedback.cases on delete cascade,
  primary key (merge_id, case_id)
);
create index moved_case_of on feedback.moved_case (case_id);
