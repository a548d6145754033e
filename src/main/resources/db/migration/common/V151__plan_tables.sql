-- Where a version of a plan comes from: a file of the folder, or a table that a coordinator sent.
alter table plan_version add column origin text not null default 'file'
  check (origin in ('file', 'table'));

-- Tables of a plan that coordinators have sent, and files of the folder that were changed beside
-- one: fetched, read, shown as what they would change, and applied or left. What was sent is kept
-- until then and no longer.
create table plan_table (
  id ${identity},
  person bigint references person (id),
  origin text not null check (origin in ('file', 'table')),
  file_id text not null,
  name varchar(200) not null,
  state text not null
    check (state in ('waiting', 'here', 'offered', 'shown', 'applied', 'left', 'refused')),
  reason text,
  tries integer not null,
  not_before bigint not null,
  holder text,
  content ${bytes},
  plan text,
  base text,
  source text,
  sent_at bigint not null,
  done_at bigint
);
create index plan_table_under_way on plan_table (id) where state in ('waiting', 'here');
