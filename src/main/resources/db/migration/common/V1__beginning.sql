-- Instants are milliseconds since 1970, codes are the words of the program.

create table plan_version (
  id ${identity},
  plan text not null,
  version integer not null,
  digest text not null,
  source text not null,
  loaded_at bigint not null,
  unique (plan, version)
);

-- A measure that the file of this version does not name and that is kept from the version before.
create table withdrawn_measure (
  plan text not null,
  version integer not null,
  number text not null,
  primary key (plan, version, number),
  foreign key (plan, version) references plan_version (plan, version)
);

create table obligation (
  plan text not null,
  cycle text not null,
  measure text not null,
  institution text not null,
  state text not null check (state in ('open', 'drafted', 'submitted', 'returned', 'accepted')),
  primary key (plan, cycle, measure, institution)
);
create index obligation_of_institution on obligation (plan, cycle, institution);
create index obligation_of_measure on obligation (plan, measure);

create table person (
  id bigint primary key,
  name text not null,
  language text not null,
  reachable boolean not null check (reachable in (true, false))
);

create table membership (
  person bigint not null references person (id),
  role text not null check (role in ('contact', 'coordinator', 'observer')),
  institution text not null,
  primary key (person, role, institution)
);
create index membership_of_role on membership (role, institution);

create table join_link (
  id ${identity},
  hash text not null unique,
  role text not null check (role in ('contact', 'coordinator', 'observer')),
  institution text not null,
  made_by bigint,
  expires_at bigint not null,
  opened_by bigint,
  used_at bigint
);

create table draft (
  id ${identity},
  version integer not null,
  person bigint not null references person (id),
  plan text not null,
  cycle text not null,
  measure text not null,
  institution text,
  state text,
  words text,
  changed_at bigint not null,
  unique (person, plan, measure)
);

create table progress_update (
  number ${identity},
  plan text not null,
  cycle text not null,
  measure text not null,
  institution text not null,
  author bigint not null references person (id),
  authorship text not null check (authorship in ('own', 'on-behalf')),
  state text not null,
  words text not null,
  submitted_at bigint not null,
  late boolean not null check (late in (true, false))
);
create index progress_update_of_measure on progress_update (plan, measure, number);

create table occasion (
  plan text not null,
  cycle text not null,
  code text not null,
  due_at bigint not null,
  outcome text check (outcome in ('told', 'merged')),
  primary key (plan, cycle, code, due_at)
);
create index occasion_to_come on occasion (due_at) where outcome is null;

-- Who was told on which occasion: the key is what makes it once.
create table reminder (
  person bigint not null references person (id),
  plan text not null,
  cycle text not null,
  code text not null,
  due_at bigint not null,
  told_at bigint not null,
  outgoing bigint,
  primary key (person, plan, cycle, code, due_at)
);

create table snooze (
  person bigint primary key references person (id),
  due_at bigint not null
);

create table inbox (
  id ${identity},
  source text not null unique,
  chat bigint not null,
  chat_kind text not null check (chat_kind in ('private', 'group')),
  sender bigint not null,
  sender_name text not null,
  language_tag text,
  content text not null,
  words text,
  tap text,
  message bigint,
  received_at bigint not null,
  tries integer not null,
  not_before bigint not null,
  done_at bigint
);
create index inbox_waiting on inbox (chat, id) where done_at is null;

create table outbox (
  id ${identity},
  chat bigint not null,
  urgency text not null check (urgency in ('reply', 'bulk')),
  kind text not null check (kind in ('message', 'edit', 'tap', 'menu')),
  words text,
  buttons text,
  message bigint,
  tap text,
  language text,
  state text not null check (state in ('queued', 'sent', 'uncertain', 'failed', 'blocked')),
  reason text,
  tries integer not null,
  not_before bigint not null,
  holder text,
  held_at bigint,
  queued_at bigint not null,
  settled_at bigint,
  sent_as bigint
);
create index outbox_queued on outbox (urgency, id) where state = 'queued';
create index outbox_of_chat on outbox (chat, urgency, id) where state = 'queued';
