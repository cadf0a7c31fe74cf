-- People are found by what they say of themselves (mission C17): a country's code before a number makes no difference.
create index complainants_small_name on feedback.complainants (lower(name));
create index complainants_small_email on feedback.complainants (lower(email));
create index complainants_digits on feedback.complainants (right(regexp_replace(phone, '[^0-9]', '', 'g'), 11));
create index identity_unlocks_by on feedback.identity_unlocks (written_by, case_id);
create index received_mail_sender on feedback.received_mail (lower(sender));
