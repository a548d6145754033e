-- When something was written, where the bot heard it only later: the words of a draft, and the update
-- that it became. What was heard at once has none.
alter table draft add column written_at bigint;
alter table draft add column heard_at bigint;
alter table progress_update add column written_at bigint;
