-- Where answers to a mail go, and finding a mail that came back by its Message-ID
alter table platform.mail add column reply_to varchar(254);
create index mail_message_id on platform.mail (message_id);
