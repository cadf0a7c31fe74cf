-- What persons ask of everything that is held of them (mission C17). Once it is erased nothing here says who it was.
create sequence platform.person_request_seq;

create table platform.person_request (
  id         bigint primary key,
  version    bigint       not null,
  wish       varchar(8)   not null check (wish in ('EXPORT', 'ERASURE')),
  name       varchar(200),
  email      varchar(254),
  phone      varchar(50),
  state      varchar(8)   not null check (state in ('ASKED', 'EXPORTED', 'ERASED', 'REFUSED')),
  asked_on   date         not null,
  due_on     date         not null,
  taken_by   bigint       not null,
  changed_at timestamptz  not null,
  changed_by bigint       not null,
  reason     varchar(1000),
  digest     varchar(64),
  check (state <> 'ERASED' or (digest is not null and coalesce(name, email, phone) is null))
);

-- Records that were found to be the person's
create table platform.person_record (
  request_id bigint      not null references platform.person_request on delete cascade,
  module     varchar(20) not null,
  record_key varchar(80) not null,
  primary key (request_id, module, record_key)
);

-- What an erasure took out, and, without a number, what it left
create table platform.person_erased (
  request_id  bigint       not null references platform.person_request on delete cascade,
  position    integer      not null,
  module      varchar(20)  not null,
  message_key varchar(80)  not null,
  arguments   varchar(200) not null,
  gone        bigint,
  primary key (request_id, position)
);

create index mail_recipient on platform.mail (lower(recipient));
