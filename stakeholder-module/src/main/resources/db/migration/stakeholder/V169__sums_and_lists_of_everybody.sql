-- Years of days are many to add up each time somebody looks at the map: whole months are kept as well.
create table stakeholder.map_month (
  group_id  bigint not null,
  month     date   not null check (extract(day from month) = 1),
  influence int    not null,
  interest  int    not null,
  delta     bigint not null,
  primary key (group_id, month, influence, interest) include (delta)
);
insert into stakeholder.map_month
select group_id, cast(date_trunc('month', day) as date), influence, interest, sum(delta)
from stakeholder.map_count group by 1, 2, 3, 4;

-- The months up to that of the day, without its days after it, of which there are none today
create function stakeholder.map_counted_until(until date)
returns table (group_id bigint, influence int, interest int, delta bigint)
language sql stable parallel safe as $$
  select m.group_id, m.influence, m.interest, m.delta from stakeholder.map_month m
  where m.month <= until
  union all
  select d.group_id, d.influence, d.interest, -d.delta from stakeholder.map_count d
  where d.day > until and d.day < cast(date_trunc('month', cast(until as timestamp)) + interval '1 month' as date)
$$;

-- What is due to whomever, in the order of days
create index due_for_anybody on stakeholder.due_for (list, day, id);
