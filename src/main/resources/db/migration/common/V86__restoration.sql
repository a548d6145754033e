-- That the data were put back from a copy, which is written into every copy when it is made: what
-- came after it is not known. Settled once at the next start. A restore writes it into a copy of a
-- version that did not have this table yet.
create table if not exists restoration (
  copied_at bigint not null,
  settled_at bigint
);
