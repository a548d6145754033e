package lv.terminbot.telegram;

import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.Fetches;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.LastPoll;
import lv.terminbot.mailbox.OneCommit;
import lv.terminbot.mailbox.Outbox;

/**
 * The mailbox as this room uses it.
 *
 * @param posted rings when something was put into the outbox
 * @param sent rings when somebody sent a file that is to be fetched
 */
public record Mail(
    Inbox inbox,
    Outbox outbox,
    OneCommit commit,
    Bell posted,
    LastPoll lastPoll,
    Fetches fetches,
    Bell sent) {}
