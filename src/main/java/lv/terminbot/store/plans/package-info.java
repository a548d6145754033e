/**
 * Action plans and their cycles as texts, and who owes what by when.
 *
 * <p>The room wires it; features know the ports only. A version that is kept is never changed; a
 * newer one stands beside it.
 */
@NullMarked
package lv.terminbot.store.plans;

import org.jspecify.annotations.NullMarked;
