-- Join links by which contacts bring in a colleague, and what became of them.
create table hand_over (
  link bigint primary key,
  person bigint not null references person (id),
  institution text not null,
  leaves boolean not null check (leaves in (true, false)),
  taken_by bigint references person (id),
  joined boolean check (joined in (true, false)),
  refused_by bigint references person (id)
);
