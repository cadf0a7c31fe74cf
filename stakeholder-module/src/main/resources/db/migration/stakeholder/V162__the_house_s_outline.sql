-- What a first meeting usually speaks about, in the house's own words; without them the shipped ones hold (mission J5)
create table stakeholder.house_outline (
  id         int primary key check (id = 1),
  version    bigint      not null,
  english    text,
  chinese    text,
  changed_at timestamptz not null,
  changed_by bigint,
  check ((english is null) = (chinese is null))
);
insert into stakeholder.house_outline values (1, 1, null, null, now(), null);
