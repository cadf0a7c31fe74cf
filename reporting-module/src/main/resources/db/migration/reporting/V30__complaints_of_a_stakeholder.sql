-- Complaints that are linked to a stakeholder, by day: what tells whether one is a repeated one.
create table reporting.linked_complaint (
    stakeholder_id bigint not null,
    day            date   not null,
    n              bigint not null,
    primary key (stakeholder_id, day)
);

-- Of one stakeholder's complaints of one day, those that came within 90 days after another one.
create view reporting.repeated_complaint as
select stakeholder_id, day, n,
       case when lag(day) over (partition by stakeholder_id order by day) >= day - 90
            then n else n - 1 end as again
from reporting.linked_complaint;
