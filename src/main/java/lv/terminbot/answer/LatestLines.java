package lv.terminbot.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Shown;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What was said last of a measure, each institution's apart. */
public final class LatestLines {
  private static final int MOST_WORDS = 1200;
  private final Updates updates;
  private final ReviewLines reviews;
  private final CompletionScale scale;
  private final Clock clock;

  public LatestLines(Updates updates, ReviewLines reviews, CompletionScale scale, Clock clock) {
    this.updates = updates;
    this.reviews = reviews;
    this.scale = scale;
    this.clock = clock;
  }

  /** The responsible institutions' latest first. */
  List<ProgressUpdate> find(PlannedMeasure planned, Person asker) {
    var said =
        planned.measure().reporting().stream()
            .flatMap(institution -> updates.latest(planned.id(), institution).stream())
            .toList();
    var latest = said.isEmpty() ? updates.latest(planned.id()).stream().toList() : said;
    return latest.stream().map(update -> Shown.to(asker, update)).toList();
  }

  /** Whether not all of it is shown. */
  static boolean areCut(List<ProgressUpdate> said) {
    return said.stream().anyMatch(u -> u.text().length() > MOST_WORDS / said.size());
  }

  List<Html> write(
      List<ProgressUpdate> said, PlannedMeasure planned, Person asker, Phrases phrases) {
    if (said.isEmpty()) {
      return List.of(phrases.html("answer.card.nothing", "number", planned.measure().number()));
    }
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.card.latest"));
    for (var update : said) {
      if (lines.size() > 1) {
        lines.add(Html.EMPTY);
      }
      lines.addAll(
          UpdateLines.write(update, planned, phrases, clock.getZone(), MOST_WORDS / said.size()));
      if (Right.READ_COMPLETION.isHeldBy(asker)) {
        lines.add(completion(update, phrases));
      }
      lines.addAll(reviews.write(update, asker, phrases));
    }
    return lines;
  }

  /** The way to each of these that the asker may decide on. */
  List<Button> undecided(List<ProgressUpdate> said, Person asker, Phrases phrases) {
    return reviews.undecided(said, asker, phrases);
  }

  private Html completion(ProgressUpdate update, Phrases phrases) {
    return phrases.html(
        "answer.card.completion",
        "step",
        phrases.plain("answer.completion." + scale.step(update.state()).code()));
  }
}
