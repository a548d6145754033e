-- An answer that does no harm twice is said again where it may not have arrived; of the other
-- messages that may not have arrived, each is told once, in a notice known by its moment. Those of
-- before were told one by one, but those whose note still waits to be heard.
alter table outbox add column if_uncertain text;
alter table outbox add column told_at bigint;
update outbox set told_at = coalesce(settled_at, queued_at)
where state = 'uncertain'
  and not exists (
    select 1 from inbox where source = 'outgoing:' || outbox.id and done_at is null);
