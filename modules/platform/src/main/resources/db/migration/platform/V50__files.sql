-- What people uploaded: the content lies in the data directory, named by its hash.
create table stored_file (
  id bigint primary key, -- random
  name varchar(255) not null,
  media_type varchar(100) not null,
  size bigint not null,
  sha256 varchar(64) not null,
  state varchar(12) not null check (state in ('RELEASED', 'QUARANTINED', 'INFECTED')),
  received_on date not null, -- the day is enough to operate by; the moment could tell who sent it
  scan_again_at timestamptz
);
create index stored_file_content on stored_file (sha256);
create index stored_file_to_scan on stored_file (scan_again_at) where state = 'QUARANTINED';
