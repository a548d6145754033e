/**
 * The action plan as a document: commitments, measures, institutions, funding, dates, and the file
 * that holds it.
 *
 * <p>Every room above may call in. It never asks the time, opens a file ({@code PlanFile} is given
 * text) or knows who has reported what.
 */
@NullMarked
package lv.terminbot.plan;

import org.jspecify.annotations.NullMarked;
