package lv.terminbot.campaign;

import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ReportingCycle;

/** Something owed, with its cycle. */
record Owed(Obligation obligation, ReportingCycle cycle) {}
