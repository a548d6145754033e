package lv.terminbot.store.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;
import lv.terminbot.progress.ProgressUpdate;
import org.apache.commons.codec.digest.DigestUtils;

/** A report as the trail has it: whose, on what, how far, and a digest in place of its words. */
final class ReportDigest {
  private ReportDigest() {}

  static TrailEntry submitted(Optional<ProgressUpdate> before, ProgressUpdate added) {
    return TrailEntry.of(TrailEvent.REPORT_SUBMITTED, "report " + added.number())
        .by(added.author())
        .from(before.map(ReportDigest::describe).orElse(""))
        .to(describe(added));
  }

  static TrailEntry withdrawn(Optional<ProgressUpdate> before, long number) {
    return TrailEntry.of(TrailEvent.REPORT_WITHDRAWN, "report " + number)
        .from(before.map(ReportDigest::describe).orElse(""));
  }

  private static String describe(ProgressUpdate update) {
    var words = update.text() + "\n" + update.sheet().pairs();
    return "report %s: %s %s %s %s sha256:%s%s"
        .formatted(
            update.number(),
            update.institution(),
            update.measure().number(),
            update.cycle().code(),
            update.state().code(),
            DigestUtils.sha256Hex(words.getBytes(StandardCharsets.UTF_8)),
            update.signedBy().map(head -> " signed by person " + head.value()).orElse(""));
  }
}
