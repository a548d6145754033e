/**
 * What contacts report: drafts, progress updates, evidence, and what a review says of them.
 *
 * <p>The room wires it; features know the ports only. A submitted update is never changed; a newer
 * one stands beside it.
 */
@NullMarked
package lv.terminbot.store.reporting;

import org.jspecify.annotations.NullMarked;
