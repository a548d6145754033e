/**
 * What goes out to people: messages, answers and the files that go along.
 *
 * <p>The room wires it; features know the ports only. A row says how far its sending has come;
 * nothing is sent from here.
 */
@NullMarked
package lv.terminbot.store.outbox;

import org.jspecify.annotations.NullMarked;
