-- A view may be of cases that are handled together (C11).
alter table feedback.saved_view add column joint varchar(20) not null default '';
