/**
 * Questions to the coordinators, with their answers.
 *
 * <p>The room wires it; the feature knows the port only. A question is answered once, whoever
 * answers at the same moment.
 */
@NullMarked
package lv.terminbot.store.correspondence;

import org.jspecify.annotations.NullMarked;
