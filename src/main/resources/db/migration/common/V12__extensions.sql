-- More time than the cycle gives, granted for an obligation: the local day, as 2024-02-15.
alter table obligation add column extended_to text;

-- Who asked for more time or granted it, when and why; an empty measure stands for all of them.
create table extension (
  id ${identity},
  plan text not null,
  cycle text not null,
  institution text not null,
  measure text not null,
  until text not null,
  reason text not null,
  state text not null check (state in ('asked', 'granted', 'refused')),
  asked_by bigint not null references person (id),
  asked_at bigint not null,
  decided_by bigint references person (id),
  decided_at bigint
);
create index extension_asked on extension (plan, cycle) where state = 'asked';
