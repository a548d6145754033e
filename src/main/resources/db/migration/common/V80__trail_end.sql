-- The digest of a row says where each of its fields ends, from form 2 on.
alter table trail add column form integer not null default 1;

-- Where the trail ends: the number and digest of its last row. Writers take this row in turn, so
-- that no two rows follow the same one; and if the last rows of the trail are cut off, it tells.
create table trail_end (
  one integer primary key check (one = 1),
  number bigint not null,
  digest text not null
);
insert into trail_end (one, number, digest)
  select 1, coalesce(max(id), 0),
    coalesce((select digest from trail order by id desc limit 1), '') from trail;
${trail_follows_its_end};
