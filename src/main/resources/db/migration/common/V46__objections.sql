-- Whether an institution was freed of it for the cycle: then it is owed and counted no more.
alter table obligation add column lifted boolean not null default false;

-- What was said against having to report on a measure, and what was decided.
create table objection (
  id ${identity},
  plan text not null,
  cycle text not null,
  measure text not null,
  institution text not null,
  words text not null,
  state text not null check (state in ('shown', 'raised', 'dropped', 'lifted', 'kept')),
  raised_by bigint not null references person (id),
  raised_at bigint not null,
  decided_by bigint references person (id),
  decided_at bigint
);
create index objection_of_measure on objection (plan, measure);
