-- In which topic of the work group digests are told; none for the group itself.
alter table work_group add column topic bigint;
