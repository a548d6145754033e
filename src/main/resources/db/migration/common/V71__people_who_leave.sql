-- Who is a coordinator because the settings say so: who is taken out of them is none any more.
create table appointed (
  person bigint primary key references person (id)
);

-- Who agreed to a hand-over where the plan wants a coordinator to.
alter table hand_over add column approved_by bigint references person (id);

-- What was changed of rights and people: who, when, what, before and after. It only grows; each row
-- bears a digest of itself and of the one before, so that none can be changed or left out unseen.
create table trail (
  id ${identity},
  at bigint not null,
  by_person bigint,
  what text not null,
  about text not null,
  before text not null,
  after text not null,
  digest text not null
);
${trail_only_grows};
