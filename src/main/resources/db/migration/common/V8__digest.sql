-- The coordinators who hear of news in the digest only.
create table digest_reader (
  person bigint primary key references person (id)
);

-- The group where coordinators work together: at most one.
create table work_group (
  one integer primary key check (one = 1),
  chat bigint not null,
  language text not null
);

-- Which digests and summaries have been made, and up to which moment they tell: the key is what
-- makes it once a day, whatever runs at the same time.
create table edition (
  kind text not null check (kind in ('digest', 'summary')),
  day text not null,
  told_until bigint not null,
  primary key (kind, day)
);

-- When Telegram was last asked successfully for what people said.
create table last_poll (
  one integer primary key check (one = 1),
  polled_at bigint not null
);

create index progress_update_in_time on progress_update (submitted_at);
create index join_link_in_time on join_link (used_at) where used_at is not null;
