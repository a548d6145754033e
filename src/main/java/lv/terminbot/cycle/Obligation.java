package lv.terminbot.cycle;

import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;

/** One measure owed by one institution in one cycle. */
public record Obligation(
    CycleId cycle, MeasureId measure, InstitutionCode institution, ObligationState state) {}
