package lv.terminbot.progress.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A submitted report in full, as coordinators see it who have not decided on it yet. */
public final class ReportPages {
  private static final int MOST_FILES = 6;

  private final Plans plans;
  private final EvidenceFiles files;
  private final SubmittedLines lines;

  public ReportPages(Plans plans, EvidenceFiles files, SubmittedLines lines) {
    this.plans = plans;
    this.files = files;
    this.lines = lines;
  }

  /**
   * All that it says, its attachments, and what can be decided.
   *
   * @param heading stands above it
   */
  public Page write(ProgressUpdate update, List<Html> heading, Phrases phrases) {
    var all = new ArrayList<>(heading);
    all.addAll(lines.write(update, plans.measure(update.measure()).orElseThrow(), phrases));
    var rows = new ArrayList<>(Button.rows(attached(update), 1));
    rows.addAll(decisions(update, phrases));
    return new Page(Html.lines(all), rows);
  }

  private List<Button> attached(ProgressUpdate update) {
    return shown(update)
        .limit(MOST_FILES)
        .map(file -> button("📎 " + file.name(), new OfReport.AskFile(file.id())))
        .toList();
  }

  /** Those that stand in it, also where they came with an earlier version of the answer. */
  private Stream<Evidence> shown(ProgressUpdate update) {
    return files.ofAnswers(update.cycle(), update.measure().number(), update.institution()).stream()
        .filter(file -> EvidenceLines.stand(file, update.sheet()))
        .collect(Collectors.toMap(Evidence::name, file -> file, (old, last) -> last, TreeMap::new))
        .values()
        .stream();
  }

  private static List<List<Button>> decisions(ProgressUpdate update, Phrases phrases) {
    var receipt = update.number();
    var number = update.measure().number();
    return List.of(
        List.of(
            button(phrases.plain("progress.button.accept"), new OfReview.Accept(receipt)),
            button(phrases.plain("progress.button.return"), new OfReview.AskReturn(receipt))),
        List.of(
            button(phrases.plain("progress.button.note"), new OfReview.AskNote(receipt)),
            button(
                phrases.plain("progress.told.card", "number", number),
                new Inquiry.AskMeasure(Optional.of(update.measure().plan()), number))));
  }

  private static Button button(String label, Intent intent) {
    return new Button(label, ButtonCode.encode(intent));
  }
}
