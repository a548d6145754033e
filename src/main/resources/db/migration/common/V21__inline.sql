-- Answers to inline queries: a kind of reply more. The column is made anew since its words are
-- checked, and whatever else the table has stays as it is.
alter table outbox rename column kind to former_kind;
alter table outbox add column kind text not null default 'message'
  check (kind in ('message', 'edit', 'tap', 'menu', 'document', 'inline'));
update outbox set kind = former_kind;
alter table outbox drop column former_kind;
