-- A coordinator's own message to contacts, shown before it is sent. No institutions named are all.
create table broadcast (
  id ${identity},
  sent_by bigint not null references person (id),
  institutions text not null,
  words text not null,
  state text not null check (state in ('shown', 'sent', 'dropped')),
  shown_at bigint not null
);
