/**
 * What coordinators look at: the record, what happened, the editions of the digest and the work
 * groups that it goes to.
 *
 * <p>The room wires it; features know the ports only. Most of it reads the tables that other
 * subjects fill.
 */
@NullMarked
package lv.terminbot.store.oversight;

import org.jspecify.annotations.NullMarked;
