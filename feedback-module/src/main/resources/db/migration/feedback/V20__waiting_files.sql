-- Files in the store that belong to a form which was not sent yet. Sending it or taking the file out removes the
-- row; what waits too long is swept, file and row together.
create table feedback.waiting_files (
  file_id     bigint primary key,
  waits_since timestamptz not null
);
create index waiting_files_since on feedback.waiting_files (waits_since);
