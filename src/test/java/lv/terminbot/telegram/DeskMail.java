package lv.terminbot.telegram;

import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.fetching.Fetches;

/** The mailbox of a bot at the desk, as Telegram's side uses it. */
public record DeskMail(
    Inbox.Intake intake, Inbox inbox, Outbox outbox, UnitOfWork work, Fetches fetches) {}
