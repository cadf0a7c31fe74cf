-- What was signed or written down of an agreement (mission J10); contents are the platform's files
create table stakeholder.agreement_file (
  file_id         bigint primary key,
  relationship_id bigint       not null references stakeholder.relationship on delete cascade,
  name            varchar(600) not null,
  media_type      varchar(200) not null,
  size            bigint       not null,
  attached_at     timestamptz  not null,
  attached_by     bigint
);
create index agreement_file_of on stakeholder.agreement_file (relationship_id, attached_at, file_id);
