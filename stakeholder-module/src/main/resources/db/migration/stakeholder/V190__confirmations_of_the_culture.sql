-- What wider audiences said to the culture as it was analyzed, beside what they said to the map (mission J19, R12)
alter table stakeholder.map_confirmation rename to confirmation;
alter sequence stakeholder.map_confirmation_seq rename to confirmation_seq;

alter table stakeholder.confirmation
  add subject varchar(8) not null default 'MAP' check (subject in ('MAP', 'CULTURE'));
alter table stakeholder.confirmation alter subject drop default;

drop index stakeholder.map_confirmation_on;
create index confirmation_on on stakeholder.confirmation (subject, confirmed_on desc, id desc);
