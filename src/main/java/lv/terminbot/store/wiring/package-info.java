/**
 * The one place that knows all subjects of the store.
 *
 * <p>The root asks for it, and for nothing else of the wiring here. It never keeps anything and is
 * known to no subject, so that the parts of this room do not lead in a circle.
 */
@NullMarked
package lv.terminbot.store.wiring;

import org.jspecify.annotations.NullMarked;
