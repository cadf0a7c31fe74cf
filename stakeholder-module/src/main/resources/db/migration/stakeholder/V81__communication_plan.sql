-- Lines of a communication plan are items of upkeep that say how and with whom (mission R13)
alter table stakeholder.upkeep_item
  alter column recurrence drop not null,
  alter column due_on drop not null,
  add column medium        varchar(12),
  -- null means whoever is the main contact
  add column contact_id    bigint references stakeholder.contact on delete set null,
  add column two_way       boolean,
  add column needs_consent varchar(12),
  add check ((kind = 'COMMUNICATION') = (medium is not null)),
  -- what has no rhythm is never due
  add check ((recurrence is null) = (due_on is null)),
  add check (recurrence is not null or kind = 'COMMUNICATION');
create index upkeep_item_contact on stakeholder.upkeep_item (contact_id) where contact_id is not null;
