-- Lines of a list are written before those they replace are deleted: no key may forbid both for a moment
alter table stakeholder.meeting_outline drop constraint meeting_outline_pkey;
create index meeting_outline_of on stakeholder.meeting_outline (meeting_id, position);
alter table stakeholder.meeting_check drop constraint meeting_check_pkey;
create index meeting_check_of on stakeholder.meeting_check (meeting_id);
alter table stakeholder.shared_goal drop constraint shared_goal_pkey;
create index shared_goal_of on stakeholder.shared_goal (relationship_id, position);
alter table stakeholder.ending_help drop constraint ending_help_pkey;
create index ending_help_of on stakeholder.ending_help (relationship_id, position);
