-- What was announced to whom last of each key date, a row for the thing itself: so a date that
-- moved is announced again, and one that is held no more is told of. What an earlier version
-- announced bore no name; it is announced once more.
drop table announcement;
create table announcement (
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
