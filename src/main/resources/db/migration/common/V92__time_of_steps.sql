-- When the words of each step of a draft were written, where the bot heard them only later: whoever
-- goes back to a step goes back to its time. Steps from before have none.
alter table draft_step add column written_at bigint;
alter table draft_step add column heard_at bigint;
