-- By when who sent a case hears again how it stands, as long as no decision has left (C4).
alter table feedback.clock_profile add column next_update varchar(6);

-- The standard profile sets every limit that cases need; ten working days are what Rapport comes with.
update feedback.clock_profile set next_update = '10d' where profile = 1;

alter table feedback.cases
  add column update_counted_from  timestamptz,
  add column update_term          varchar(6),
  add column update_profile       bigint,
  add column update_warning       varchar(6),
  add column update_due_at        timestamptz,
  add column update_warn_at       timestamptz,
  add column update_waiting_since timestamptz,
  add column updates_late         integer not null default 0;

-- Cases under way are counted from now on: what nobody promised before is not late.
update feedback.cases
set update_counted_from = now(),
    update_term = '10d',
    update_profile = 1,
    update_warning = '1d',
    update_due_at = date_trunc('day', now()) + interval '14 days 17 hours',
    update_warn_at = date_trunc('day', now()) + interval '13 days 17 hours',
    update_waiting_since = case when waiting_since is null then null else now() end
where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING') and due_at is not null and import_id is null;

create index cases_next_word on feedback.cases (update_warn_at)
  where state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING') and update_waiting_since is null;

-- Since when what a complainant wrote has no answer.
alter table feedback.cases add column unanswered_since timestamptz;

update feedback.cases c
set unanswered_since = m.written_at
from (select distinct on (case_id) case_id, written_at, written_by
      from feedback.messages order by case_id, written_at desc) m
where m.case_id = c.id and m.written_by is null and c.state in ('RECEIVED', 'ASSESSED', 'INVESTIGATING');
