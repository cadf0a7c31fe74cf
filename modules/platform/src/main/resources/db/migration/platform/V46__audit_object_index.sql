-- people look for a reference, not for a kind of object
drop index audit_entry_object;
create index audit_entry_object on audit_entry (object_id, id);
