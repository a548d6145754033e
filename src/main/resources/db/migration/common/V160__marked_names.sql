-- Where a letter names somebody, their number stands around the name from now on, so that whatever
-- they were called then is found; in those of before a name can only be looked for.
alter table outbox add column marked boolean not null default false;
