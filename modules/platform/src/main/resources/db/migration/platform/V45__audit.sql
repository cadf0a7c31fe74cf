-- Who did what, when, to which object, from where. Rows are only ever added.
create sequence audit_entry_number start with 50 increment by 50;

create table audit_entry (
  id bigint primary key,
  at timestamptz not null,
  actor_id bigint, -- null: nobody signed in
  actor varchar(100) not null,
  origin varchar(45) not null,
  action varchar(60) not null,
  object_type varchar(40) not null,
  object_id varchar(100) not null,
  details text not null, -- JSON, text so that it stays byte for byte what was signed
  mac bytea not null -- of this row alone, by the application: a row put in by hand has none
);
create index audit_entry_object on audit_entry (object_type, object_id, id);
create index audit_entry_actor on audit_entry (actor, id) where actor_id is not null;
create index audit_entry_at on audit_entry using brin (at) with (pages_per_range = 32);

-- Entries not yet sealed. Written with the entry, emptied by the sealer; small, so without an index.
create table audit_waiting (
  entry_id bigint not null
);

-- The chain. Each link signs its number, the link before and the entry.
create table audit_seal (
  number bigint primary key,
  entry_id bigint not null unique,
  mac bytea not null
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: the audit trail is append-only', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_is_append_only();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function audit_is_append_only();
