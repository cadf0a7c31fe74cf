-- Workbooks made in the background; their content lies below the data directory.
create table reporting.prepared_workbook (
    id       bigint primary key,
    owner    bigint      not null,
    from_day date        not null,
    to_day   date        not null,
    asked_at timestamptz not null,
    job      bigint,
    bytes    bigint
);
create index prepared_workbook_of on reporting.prepared_workbook (owner, asked_at desc);
