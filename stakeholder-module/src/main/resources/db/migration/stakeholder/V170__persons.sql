-- People are found by what they say of themselves (mission C17): a country's code before a number makes no difference.
create index stakeholder_small_name on stakeholder.stakeholder (lower(name));
create index stakeholder_small_other on stakeholder.stakeholder (lower(other_name));
create index stakeholder_small_email on stakeholder.stakeholder (lower(email));
create index stakeholder_digits on stakeholder.stakeholder (right(regexp_replace(phone, '[^0-9]', '', 'g'), 11));
create index contact_small_name on stakeholder.contact (lower(name));
create index contact_small_email on stakeholder.contact (lower(email));
create index contact_digits on stakeholder.contact (right(regexp_replace(phone, '[^0-9]', '', 'g'), 11));
