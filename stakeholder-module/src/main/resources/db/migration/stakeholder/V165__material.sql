-- Files that belong to a version of a model or principle, or to a training in it (mission J1, J2); contents are the
-- platform's files
create table stakeholder.edition_file (
  file_id     bigint primary key,
  edition_id  bigint       not null references stakeholder.edition on delete cascade,
  -- null for what belongs to the version itself
  training_on date,
  name        varchar(600) not null,
  media_type  varchar(200) not null,
  size        bigint       not null,
  attached_at timestamptz  not null,
  attached_by bigint
);
create index edition_file_of on stakeholder.edition_file (edition_id, attached_at, file_id);
