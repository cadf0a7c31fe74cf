-- What one's own stakeholders are narrowed to stands in this index too, so that the map of a group reads no others.
drop index stakeholder.listed_newest;
create index listed_newest on stakeholder.listed (account_id, stakeholder_id) include (marks);
