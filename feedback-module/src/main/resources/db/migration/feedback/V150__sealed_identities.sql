-- Who sent a case in confidence is closed with a key of its own, which only the vault opens (C2).
alter table feedback.complainants
  add column sealed       bytea,
  add column sealed_key   bytea,
  add column vault_key    varchar(12),
  add column tell_unlocks boolean not null default false,
  add constraint what_is_closed_stands_nowhere_else
    check (sealed is null or name is null and email is null and phone is null),
  add constraint what_is_closed_has_its_key
    check ((sealed is null) = (sealed_key is null) and (sealed is null) = (vault_key is null));
create index complainants_vault_key on feedback.complainants (vault_key) where vault_key is not null;

-- Written down openly by earlier versions; closed and taken from here in the background of the first start.
create table feedback.complainants_to_close (case_id bigint primary key);
insert into feedback.complainants_to_close (case_id)
select c.id from feedback.cases c join feedback.complainants k on k.case_id = c.id where c.identity = 'CONFIDENTIAL';

-- Who looked up the sender of a confidential case, when and why.
create table feedback.identity_unlocks (
  id         bigint primary key,
  case_id    bigint        not null references feedback.cases on delete cascade deferrable initially deferred,
  written_at timestamptz   not null,
  written_by bigint        not null,
  text       varchar(1000) not null
);
create index identity_unlocks_case on feedback.identity_unlocks (case_id, written_at);
