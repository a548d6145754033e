/**
 * The root: it starts the program and puts the house together. Nobody opens the root.
 *
 * <pre>
 * lv.terminbot      Terminbot (main), Wiring (a wiring a room)
 *  around the start wiring, settings, start, command: how the house is put together, what the
 *                   operator has given, how the program begins and ends, what is said to it on
 *                   the command line
 *  the ground       text, plan, cycle, intent, mailbox: pure values and rules
 *  the features     people, progress, reminder, answer, report, planning, campaign, oversight,
 *                   privacy, backup: doors
 *  the language     reading: from words to intents
 *  the listener     conversation: hears a message, asks one door, puts the replies out
 *  the edges        telegram, store, wake, local, web, figures: the outside world, each with its
 *                   frameworks
 * </pre>
 *
 * <p>A large room has parts, each a package with doors of its own and a word on who lives there:
 * how a plan is written down ({@code plan.file}), what the campaign orders ({@code
 * intent.campaign}), the words, entities, ranking and updates of reading, the subjects of the
 * store, what report makes, and the pretended Telegram apart from the page that shows it ({@code
 * local.standin}, {@code local.page}). A room does not open a part unless its door says so.
 *
 * <p>One message, hop by hop:
 *
 * <ol>
 *   <li>{@code telegram.Poller}, {@code UpdateReceiver}, {@code incoming}: an update becomes an
 *       {@code IncomingMessage} and is committed to the inbox; only then is it acknowledged.
 *   <li>{@code conversation.Desk}: the oldest of each chat, one at a time, in one commit.
 *   <li>{@code conversation.Hearing}, {@code PrivateChat}: who speaks; of a stranger's words no
 *       more than a join link is looked for.
 *   <li>{@code reading.Reader}: the words are read once, as a question or order and as an answer.
 *   <li>{@code conversation.Awaited}: the dialogue that waits takes them, or the door of the family
 *       of what is wanted opens ({@code DoorsByFamily}) and gives a {@code Response}.
 *   <li>{@code mailbox.Outbox}: what is said is queued in the same commit, each with its {@code
 *       Destination}: the chat, and the topic of it that was spoken in.
 *   <li>{@code telegram.OutboxDispatcher}, {@code MessageSender}, {@code Settlement}: it is sent,
 *       and what came of it is written down.
 * </ol>
 *
 * <p>One reminder:
 *
 * <ol>
 *   <li>{@code cycle.Occasions}, {@code reminder.Schedule}: the moments of a cycle become rows.
 *   <li>{@code wake.Alarm} rings at the next of them; it carries nothing and may ring twice.
 *   <li>{@code reminder.ReminderRun}: what is due by the clock, who still owes, once a person, and
 *       the message with the note that it was told, in one commit.
 *   <li>{@code telegram} sends it as any other.
 * </ol>
 */
@NullMarked
package lv.terminbot;

import org.jspecify.annotations.NullMarked;
