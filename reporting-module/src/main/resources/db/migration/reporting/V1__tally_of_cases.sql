-- How many cases, by what is counted, day and attribute. Narrow on purpose: its size follows the
-- number of days, not of cases.
create table reporting.tally (
    measure   varchar(20) not null,
    day       date        not null,
    until     date        not null,
    attribute varchar(20) not null,
    n         bigint      not null,
    primary key (measure, day, until, attribute)
);
create index tally_until on reporting.tally (measure, until, day) include (attribute, n);

-- What changed and is not yet in the tally. Only ever inserted and taken, so that no two cases wait
-- for each other.
create table reporting.change (
    id        bigint generated always as identity primary key,
    measure   varchar(20) not null,
    day       date        not null,
    until     date        not null,
    attribute varchar(20) not null,
    n         bigint      not null
);

create view reporting.counted as
select measure, day, until, attribute, n from reporting.tally
union all
select measure, day, until, attribute, n from reporting.change;

-- By which version of the counting rules the tally was made; without a row it is made anew.
create table reporting.counting (version integer not null);
