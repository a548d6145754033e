-- Letters whose words are for their addressee alone: the record of messages shows coordinators that
-- one was sent, and not what it says. Those of before that ask a head to sign a draft are such.
alter table outbox add column confided boolean not null default false;
update outbox set confided = true where urgency = 'bulk' and buttons like '%"1Rg|%';
