-- What was named as the cause of a case that has gone, and nothing that tells of which (C12, C17): figures stay.
create table feedback.gone_causes (
  cause_id bigint      not null references feedback.causes,
  pattern  varchar(10) not null,
  named_on date        not null
);
create index gone_causes_named on feedback.gone_causes (named_on);
