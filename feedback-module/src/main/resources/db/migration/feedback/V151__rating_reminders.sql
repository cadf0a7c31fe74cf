-- When to ask once by mail how somebody found the handling and the outcome, and when it was done (C13). A row that
-- is there is never asked about again.
create table feedback.rating_reminders (
  reference varchar(12) primary key,
  due_on    date        not null,
  sent_at   timestamptz
);
create index rating_reminders_due on feedback.rating_reminders (due_on) where sent_at is null;
