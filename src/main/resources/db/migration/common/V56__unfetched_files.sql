-- What stands in the way of a file, and which of that its people were told. A file that was given up
-- by the version before is tried again: what was in its way may be mended since.
alter table evidence add column told text;
update evidence set reason = null where state = 'waiting';
update evidence set state = 'waiting', reason = null, tries = 0, not_before = 0
where state = 'failed';
