package lv.terminbot.report.making;

import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;

/** What a cycle is to readers who are no coordinators, and to those whom nobody knows. */
final class OtherReaders {
  private OtherReaders() {}

  /** The same report without what is for coordinators only, such as for an open-data portal. */
  static CycleReport report(CycleReport report) {
    return new CycleReport(
        report.plan(),
        report.cycle(),
        report.madeAt(),
        false,
        report.tally(),
        reader -> report.each(on -> reader.accept(measure(on))));
  }

  private static OnMeasure measure(OnMeasure on) {
    return new OnMeasure(
        on.commitment(),
        on.measure(),
        on.entries().stream()
            .map(
                e ->
                    new Entry(
                        seen(e.obligation(), e.update()),
                        e.part(),
                        e.update().map(OtherReaders::withoutFiles),
                        "",
                        List.of()))
            .toList());
  }

  /** They see whether there is an answer, not what was decided on it nor what is begun. */
  static Obligation seen(Obligation o, Optional<ProgressUpdate> update) {
    var state = update.isPresent() ? ObligationState.SUBMITTED : ObligationState.OPEN;
    return new Obligation(o.owed(), state, o.extendedTo());
  }

  /** They see what is said, and not the names of the files that were sent with it. */
  static ProgressUpdate withoutFiles(ProgressUpdate update) {
    return new ProgressUpdate(
        update.number(),
        update.cycle(),
        update.measure(),
        update.institution(),
        update.author(),
        update.authorship(),
        update.state(),
        EvidenceLines.leaveOut(update.text()),
        EvidenceLines.leaveOut(update.sheet()),
        update.submittedAt(),
        update.late(),
        update.signedBy(),
        update.writtenAt());
  }
}
