create sequence platform.account_seq start with 50 increment by 50;

create table platform.account (
  id            bigint primary key,
  version       bigint       not null,
  login         varchar(64)  not null,
  name          varchar(120) not null,
  email         varchar(254),
  language      varchar(8),
  password_hash varchar(400) not null,
  one_time      boolean      not null,
  disabled      boolean      not null,
  created_at    timestamptz  not null,
  changed_at    timestamptz  not null,
  changed_by    varchar(120)
);

-- one spelling of a name, one account
create unique index account_login on platform.account (lower(login));

create table platform.account_role (
  account_id bigint      not null references platform.account,
  role       varchar(40) not null,
  primary key (account_id, role)
);

create index account_role_role on platform.account_role (role);
