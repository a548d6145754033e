-- Whom a table names beside its plan, until it is decided and they are invited.
alter table plan_table add column people text;

-- When a coordinator wanted it in force; it comes into force beside the conversation.
alter table plan_table add column apply_at bigint;
