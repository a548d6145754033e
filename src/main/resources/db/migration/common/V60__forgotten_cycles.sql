-- Cycles whose dates are long past and that nobody has closed: when the coordinators were asked
-- about one, and whether one of them has said that it stays open.
create table forgotten_cycle (
  plan text not null,
  cycle text not null,
  asked_at bigint not null,
  kept_by bigint references person (id),
  primary key (plan, cycle)
);
