-- A change is one row with all its numbers, not one row per number: every submission writes one.
drop view reporting.counted_by_month, reporting.change_by_month, reporting.counted;
alter table reporting.change rename to change_by_number;

create table reporting.change (
    measures   varchar[] not null,
    days       date[]    not null,
    untils     date[]    not null,
    attributes varchar[] not null,
    ns         bigint[]  not null
);

insert into reporting.change
select array_agg(measure), array_agg(day), array_agg(until), array_agg(attribute), array_agg(n)
from reporting.change_by_number having count(*) > 0;
drop table reporting.change_by_number;

create view reporting.changed as
select number.*
from reporting.change c,
     unnest(c.measures, c.days, c.untils, c.attributes, c.ns) as number (measure, day, until, attribute, n);

create view reporting.counted as
select measure, day, until, attribute, n from reporting.tally
union all
select measure, day, until, attribute, n from reporting.changed;

create view reporting.change_by_month as
select measure, date_trunc('month', day)::date as month, date_trunc('month', until)::date as until,
       until - day as days, attribute, n
from (select * from reporting.changed where until < 'infinity' offset 0) as ended;

create view reporting.counted_by_month as
select measure, month, until, days, attribute, n from reporting.month_tally
union all
select measure, month, until, days, attribute, n from reporting.change_by_month;
