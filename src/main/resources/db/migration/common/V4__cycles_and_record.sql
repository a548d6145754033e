-- A reporting cycle as a coordinator changed it; of each cycle the highest version counts, and it
-- counts more than the plan file.
create table reporting_cycle (
  id ${identity},
  plan text not null,
  code text not null,
  version integer not null,
  source text not null,
  changed_by bigint not null references person (id),
  changed_at bigint not null,
  unique (plan, code, version)
);

-- A change that was shown to a coordinator and waits to be confirmed.
create table cycle_proposal (
  id ${identity},
  plan text not null,
  source text not null,
  version integer not null,
  made_by bigint not null references person (id),
  made_at bigint not null
);

-- The record of reminders: what became of each person on each occasion. The key is what makes it
-- once.
create table reminder_record (
  id ${identity},
  person bigint not null references person (id),
  plan text not null,
  cycle text not null,
  code text not null,
  due_at bigint not null,
  outcome text not null
    check (outcome in ('told', 'waiting', 'answered', 'merged', 'unreachable', 'dropped')),
  decided_at bigint not null,
  wait_until bigint,
  template text,
  outgoing bigint,
  unique (person, plan, cycle, code, due_at)
);
insert into reminder_record
  (person, plan, cycle, code, due_at, outcome, decided_at, outgoing)
  select person, plan, cycle, code, due_at, 'told', told_at, outgoing from reminder;
drop table reminder;
alter table reminder_record rename to reminder;
create index reminder_waiting on reminder (wait_until) where outcome = 'waiting';
create index reminder_of_message on reminder (outgoing);

-- One reminder a person and day, whatever number of plans and institutions they serve.
create table reminded_day (
  person bigint not null references person (id),
  day text not null,
  primary key (person, day)
);

-- A message that has no use any more after a moment is dropped, not sent late.
create table outbox_new (
  id ${identity},
  chat bigint not null,
  urgency text not null check (urgency in ('reply', 'bulk')),
  kind text not null check (kind in ('message', 'edit', 'tap', 'menu', 'document')),
  words text,
  buttons text,
  message bigint,
  tap text,
  language text,
  state text not null
    check (state in ('queued', 'sent', 'uncertain', 'failed', 'blocked', 'dropped')),
  reason text,
  tries integer not null,
  not_before bigint not null,
  holder text,
  held_at bigint,
  queued_at bigint not null,
  settled_at bigint,
  sent_as bigint,
  expires_at bigint
);
insert into outbox_new (id, chat, urgency, kind, words, buttons, message, tap, language, state,
    reason, tries, not_before, holder, held_at, queued_at, settled_at, sent_as)
  select id, chat, urgency, kind, words, buttons, message, tap, language, state,
    reason, tries, not_before, holder, held_at, queued_at, settled_at, sent_as from outbox;
drop table outbox;
alter table outbox_new rename to outbox;
${advance_outbox};
create index outbox_queued on outbox (urgency, id) where state = 'queued';
create index outbox_of_chat on outbox (chat, urgency, id) where state = 'queued';
create index outbox_expiring on outbox (expires_at) where state = 'queued' and expires_at is not null;
