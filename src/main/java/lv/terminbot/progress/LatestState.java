package lv.terminbot.progress;

import java.time.Instant;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.ProgressState;

/** What was reported last of a measure, without its words. */
public record LatestState(
    CycleId cycle,
    MeasureId measure,
    InstitutionCode institution,
    ProgressState state,
    Instant at) {}
