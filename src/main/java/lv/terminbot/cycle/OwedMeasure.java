package lv.terminbot.cycle;

import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;

/** That an institution is to report on a measure in a cycle: it follows from the plan alone. */
public record OwedMeasure(CycleId cycle, MeasureId measure, InstitutionCode institution) {}
