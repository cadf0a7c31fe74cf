-- Who is told at once where somebody’s safety is at stake (C5).
create table feedback.safety_contact (
  staff_id bigint primary key
);

-- What makes a complainant vulnerable and what is done differently for them: for who handles the case.
create table feedback.case_care (
  case_id       bigint primary key references feedback.cases on delete cascade deferrable initially deferred,
  vulnerability text,
  adjustments   text,
  noted_at      timestamptz not null,
  noted_by      bigint
);
