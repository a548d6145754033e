/**
 * Persons with their memberships, the links by which they join, and what they hand over.
 *
 * <p>The room wires it; features know the ports only. A join link is kept by its hash only.
 */
@NullMarked
package lv.terminbot.store.people;

import org.jspecify.annotations.NullMarked;
