-- Longer attributes: reasons for which relationships end.
drop view reporting.counted_by_month, reporting.change_by_month, reporting.counted;
alter table reporting.tally alter column attribute type varchar(40);
alter table reporting.month_tally alter column attribute type varchar(40);

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

-- As what each relationship, exception and upkeep item counts now; what changes is taken off again. One line for
-- each cell: measure, day, until and attribute with blanks between them.
create table reporting.counted_fact (
    kind  varchar(20) not null,
    id    bigint      not null,
    cells text        not null,
    primary key (kind, id)
);
