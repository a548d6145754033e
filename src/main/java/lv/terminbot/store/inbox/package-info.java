/**
 * What came in from people, in one table, and the moment of the last poll.
 *
 * <p>The room wires it; features know the ports only. A message is kept once and heard once; what
 * was only typed leaves nothing behind.
 */
@NullMarked
package lv.terminbot.store.inbox;

import org.jspecify.annotations.NullMarked;
