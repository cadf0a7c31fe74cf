-- attempts per bucket and keyed hash, in fixed windows
create table platform.throttle (
  bucket       varchar(40) not null,
  key_hash     bytea       not null,
  window_start timestamptz not null,
  window_end   timestamptz not null,
  attempts     integer     not null,
  primary key (bucket, key_hash, window_start)
);

create index throttle_window_end on platform.throttle (window_end);
