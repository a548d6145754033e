-- Files and pictures that were asked for, until they are made and sent.
create table file_order (
  id ${identity},
  person bigint not null references person (id),
  kind text not null,
  plan text not null,
  cycle text not null,
  asked_at bigint not null,
  leased_until bigint not null,
  done_at bigint
);
create index file_order_to_make on file_order (id) where done_at is null;

-- For what has changed since a day.
create index progress_update_by_time on progress_update (submitted_at);
