/**
 * The action plan as a document: commitments, measures, institutions, funding, dates, cycles and
 * what they ask.
 *
 * <p>Every room above may call in. It never asks the time or knows who has reported what, and how a
 * plan is written down is the business of {@code plan.file}, which it does not know.
 */
@NullMarked
package lv.terminbot.plan;

import org.jspecify.annotations.NullMarked;
