package lv.terminbot.oversight;

import lv.terminbot.plan.InstitutionCode;

/** The chat of an institution, or a topic of it, that hears what is of this institution. */
public record InstitutionGroup(InstitutionCode institution, WorkGroup group) {}
