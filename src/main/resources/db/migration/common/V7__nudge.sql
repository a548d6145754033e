-- A reminder out of turn, as a coordinator previews and confirms it.
create table nudge (
  id ${identity},
  coordinator bigint not null references person (id),
  scope text not null,
  words text not null,
  state text not null check (state in ('shown', 'planned', 'told', 'reported', 'cancelled')),
  hours text not null check (hours in ('office', 'any')),
  shown_at bigint not null,
  send_at bigint
);
create index nudge_to_do on nudge (state, send_at) where state in ('planned', 'told');

-- Once a nudge and person: the key is what makes it so.
create table nudge_recipient (
  nudge bigint not null references nudge (id),
  person bigint not null references person (id),
  fate text not null
    check (fate in ('chosen', 'told', 'answered', 'unreachable', 'reminded', 'late')),
  decided_at bigint not null,
  template text,
  outgoing bigint,
  primary key (nudge, person)
);
create index nudge_recipient_of_message on nudge_recipient (outgoing);

-- While a row is not ended, nothing unasked goes out.
create table pause (
  version integer primary key,
  since bigint not null,
  paused_by bigint not null references person (id),
  ended_at bigint,
  ended_by bigint references person (id)
);

-- Why somebody could not be reached, since when, and on which day the coordinators heard of it.
create table unreached (
  person bigint primary key references person (id),
  obstacle text not null,
  since bigint not null,
  told_on text
);

-- Of which unused join links the coordinators were reminded.
create table idle_link (
  link bigint primary key,
  told_at bigint not null
);
