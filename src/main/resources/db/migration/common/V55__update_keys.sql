-- Telegram's update ids start anew after a quiet week and may meet numbers that were used before. So
-- the id alone is no name of an update: the chat and the message that it is about belong to it.
update inbox set source = source || ':' || chat || ':' || coalesce(message, 0)
where source like 'update:%';
