package lv.terminbot.telegram;

import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.LastPoll;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.mailbox.lease.PollingLease;

/**
 * The mailbox as this room uses it.
 *
 * @param posted rings when something was put into the outbox
 * @param sent rings when somebody sent a file that is to be fetched
 */
public record MailboxPorts(
    Inbox inbox,
    Outbox outbox,
    UnitOfWork work,
    Bell posted,
    LastPoll lastPoll,
    PollingLease polling,
    Fetches fetches,
    Bell sent) {}
