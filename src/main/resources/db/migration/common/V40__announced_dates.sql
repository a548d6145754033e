-- What was announced to whom last of each key date, a row for the thing itself: so a date that
-- moved is announced again, and one that is held no more is told of. The rows of announcement, of
-- the version before, bear no name; what stands there is known and not announced once more.
create table announced_date (
  person bigint not null references person (id),
  plan text not null,
  name text not null,
  held_at text not null,
  title text not null,
  outgoing bigint not null,
  told_at bigint not null,
  cancelled_at bigint,
  primary key (person, plan, name)
);
