-- The tally once more, by whole months: what a year's figures read. Times keep their length in days;
-- those that still go on are left to the daily tally.
create table reporting.month_tally (
    measure   varchar(20) not null,
    month     date        not null,
    until     date        not null,
    days      integer     not null,
    attribute varchar(20) not null,
    n         bigint      not null,
    primary key (measure, month, until, days, attribute)
);

create view reporting.change_by_month as
select measure, date_trunc('month', day)::date as month, date_trunc('month', until)::date as until,
       until - day as days, attribute, n
from (select * from reporting.change where until < 'infinity' offset 0) as ended;

create view reporting.counted_by_month as
select measure, month, until, days, attribute, n from reporting.month_tally
union all
select measure, month, until, days, attribute, n from reporting.change_by_month;
