/**
 * The root: it starts the program and puts the house together. Nobody opens the root.
 *
 * <pre>
 * lv.terminbot      Terminbot (main: run, check), Wiring (a wiring a room)
 *  around the start wiring, settings, start: how the house is put together, what the operator has
 *                   given, how the program begins and ends
 *  the ground       text, plan, cycle, intent, mailbox: pure values and rules
 *  the features     people, progress, reminder, answer, report, campaign, oversight: doors
 *  the language     reading: from words to intents
 *  the listener     conversation: hears a message, asks one door, puts the replies out
 *  the edges        telegram, store, wake, local: the outside world, each with its frameworks
 * </pre>
 *
 * <p>A large room has parts, each a package with doors of its own and a word on who lives there:
 * how a plan is written down ({@code plan.file}), the subjects of the store, what report makes, and
 * the pretended Telegram apart from the page that shows it ({@code local.standin}, {@code
 * local.page}). A room does not open a part unless its door says so.
 *
 * <p>A message goes down the stairs once and up once: telegram fills the inbox, conversation hears
 * it in one commit with its effects and its replies, telegram empties the outbox. A reminder: wake
 * rings, reminder asks what is due and who still owes, once, and queues by the notifier of people.
 */
@NullMarked
package lv.terminbot;

import org.jspecify.annotations.NullMarked;
