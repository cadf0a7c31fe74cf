-- Cases of earlier days that came in from files. The rows of a file wait here until somebody confirms
-- them; what became a case is forgotten here, what was refused stays to be put right.

-- Of an earlier case nobody knows whether and when it was acknowledged.
alter table feedback.cases alter column acknowledge_due_on drop not null;

create sequence feedback.import_number start with 50 increment by 50;

create table feedback.imports (
  id           bigint primary key,
  version      integer      not null,
  file_name    varchar(255) not null,
  state        varchar(10)  not null,
  day_order    varchar(12)  not null,
  type         varchar(12)  not null,
  channel      varchar(12)  not null,
  rows_total   integer      not null,
  rows_refused integer      not null,
  rows_taken   integer      not null,
  job_id       bigint,
  uploaded_at  timestamptz  not null,
  uploaded_by  bigint       not null,
  ended_at     timestamptz
);
create index imports_uploaded on feedback.imports (uploaded_at desc);

create table feedback.import_columns (
  import_id bigint       not null references feedback.imports on delete cascade deferrable initially deferred,
  position  integer      not null,
  heading   text         not null,
  field     varchar(20)  not null,
  primary key (import_id, position)
);

create table feedback.import_words (
  import_id bigint       not null references feedback.imports on delete cascade deferrable initially deferred,
  field     varchar(20)  not null,
  word      text         not null,
  meaning   varchar(20)  not null,
  primary key (import_id, field, word)
);

create table feedback.import_rows (
  import_id      bigint  not null references feedback.imports on delete cascade deferrable initially deferred,
  number         integer not null,
  cells          text[]  not null,
  earlier_number varchar(200),
  refused        boolean not null,
  case_id        bigint,
  primary key (import_id, number)
);
create index import_rows_earlier on feedback.import_rows (earlier_number) where case_id is not null;

create table feedback.import_problems (
  import_id bigint      not null,
  number    integer     not null,
  position  integer     not null,
  col       integer,
  module    varchar(20) not null,
  key       varchar(60) not null,
  arguments text[]      not null,
  primary key (import_id, number, position),
  foreign key (import_id, number) references feedback.import_rows on delete cascade deferrable initially deferred
);
