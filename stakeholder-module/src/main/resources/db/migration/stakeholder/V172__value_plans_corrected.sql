-- Lines of a value plan are corrected, with what they said before, or taken out of it (mission J11)
alter table stakeholder.value_goal
  add column taken_out_because text,
  add column taken_out_on      date,
  add column taken_out_by      bigint;

create table stakeholder.value_earlier (
  goal_id      bigint       not null references stakeholder.value_goal on delete cascade,
  position     int          not null,
  value        text         not null,
  beneficiary  varchar(400) not null,
  measure      text,
  due_on       date,
  reason       text         not null,
  corrected_on date         not null,
  corrected_by bigint,
  primary key (goal_id, position)
);
