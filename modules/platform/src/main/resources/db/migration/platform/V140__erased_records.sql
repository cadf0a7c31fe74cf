-- what was erased, to be told from what a backup has brought back; keys lead to nobody any more
create table platform.erasure (
  id      uuid        primary key,
  at      timestamptz not null,
  records text        not null,
  filed   boolean     not null
);
create index erasure_not_filed on platform.erasure (at) where not filed;
