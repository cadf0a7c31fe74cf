-- When a file was last looked at by the virus scanner; null where it was let in while nothing scanned
alter table platform.stored_file add column scanned_on date;
