package lv.terminbot.progress.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What coordinators are told of a submitted progress update, with what they may do about it. */
public final class SubmissionNews {
  private static final int MOST_FILES = 6;

  private final Plans plans;
  private final EvidenceFiles files;
  private final SubmittedLines lines;
  private final Notifier notifier;

  public SubmissionNews(Plans plans, EvidenceFiles files, SubmittedLines lines, Notifier notifier) {
    this.plans = plans;
    this.files = files;
    this.lines = lines;
    this.notifier = notifier;
  }

  List<Reply> write(ProgressUpdate update, Person author) {
    var enclosed = shown(update);
    return notifier.lettersAtOnce(author, phrases -> page(update, enclosed, author, phrases));
  }

  /** Those that stand in it, also where they came with an earlier version of the answer. */
  private List<Evidence> shown(ProgressUpdate update) {
    return files.ofAnswers(update.cycle(), update.measure().number(), update.institution()).stream()
        .filter(file -> EvidenceLines.stand(file, update.sheet()))
        .collect(Collectors.toMap(Evidence::name, file -> file, (old, last) -> last, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  private Page page(
      ProgressUpdate update, List<Evidence> enclosed, Person author, Phrases phrases) {
    var all = new ArrayList<Html>();
    all.add(
        phrases.html(
            "progress.told.heading",
            "receipt",
            update.number(),
            "code",
            update.institution(),
            "author",
            author.name()));
    all.addAll(lines.write(update, plans.measure(update.measure()).orElseThrow(), phrases));
    var rows =
        new ArrayList<>(
            Button.rows(
                enclosed.stream()
                    .limit(MOST_FILES)
                    .map(f -> button("📎 " + f.name(), new OfReport.AskFile(f.id())))
                    .toList(),
                1));
    rows.addAll(decisions(update, phrases));
    return new Page(Html.lines(all), rows);
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
