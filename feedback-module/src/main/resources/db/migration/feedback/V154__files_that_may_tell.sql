-- A file of somebody who does not want to be known, out of which what tells who made it could not be taken (C2).
alter table feedback.attachments add column telling boolean not null default false;
