-- What was found on each point when a decision left. The points of a case may be found on anew at the
-- second stage; the letter of the first stays as it was sent.
create table feedback.decided_points (
  decision_id bigint        not null references feedback.decisions on delete cascade deferrable initially deferred,
  number      integer       not null,
  text        varchar(1000) not null,
  finding     varchar(14)   not null,
  reasons     text          not null,
  primary key (decision_id, number)
);

-- Of decisions so far the latest was made on the points as they are now.
insert into feedback.decided_points (decision_id, number, text, finding, reasons)
select latest.id, point.number, point.text, point.finding, point.reasons
from (select distinct on (case_id) id, case_id from feedback.decisions order by case_id, decided_at desc) latest
join feedback.points point on point.case_id = latest.case_id
where point.finding is not null and point.reasons is not null;
