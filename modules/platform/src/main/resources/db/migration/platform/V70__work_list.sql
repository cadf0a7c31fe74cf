-- What staff have to do, over all modules: opened and closed by the features in their own transactions
create table platform.work_item (
  id         bigint generated always as identity primary key,
  module     varchar(20)  not null,
  kind       varchar(40)  not null,
  subject    varchar(80)  not null,
  account_id bigint,
  permission varchar(40),
  asked_by   bigint,
  -- 9999-12-31 where there is no last day, so that every page is a range of one index
  due_on     date         not null,
  about      varchar(400) not null,
  path       varchar(300) not null,
  unique (module, kind, subject),
  check ((account_id is null) <> (permission is null))
);
create index work_item_of on platform.work_item (account_id, due_on, id) where account_id is not null;
create index work_item_to_approve on platform.work_item (permission, due_on, id) where permission is not null;
