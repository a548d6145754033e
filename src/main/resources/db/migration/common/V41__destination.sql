-- In which topic of its chat a message goes out; none for the chat itself.
alter table outbox add column topic bigint;
