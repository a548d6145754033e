-- What goes with a document that has not left yet.
create table outbox_file (
  outgoing bigint primary key references outbox (id),
  name text not null,
  media_type text not null,
  content ${bytes} not null
);

-- Who has a calendar file, and which dates stand in it, so that a new one follows when one moves.
create table calendar_reader (
  person bigint primary key references person (id),
  dates text not null,
  given_at bigint not null
);

-- Which key date was announced to whom. The key is what makes it once; a date that moves is another.
create table announcement (
  person bigint not null references person (id),
  plan text not null,
  held_on text not null,
  title text not null,
  outgoing bigint not null,
  told_at bigint not null,
  primary key (person, plan, held_on, title)
);
