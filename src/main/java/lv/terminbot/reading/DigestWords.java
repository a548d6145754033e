package lv.terminbot.reading;

import java.util.regex.Pattern;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfOversight;
import lv.terminbot.reading.entity.Entities;

/** How and when somebody wants to be told of news: at once, in the digest, at an hour of theirs. */
final class DigestWords {
  /** Who wants no digest does not want one in place of the news. */
  private static final Pattern REFUSED_DIGEST =
      Pattern.compile(
          "(?iu)\\b(?:negrib\\S*|nevajag|nesūt\\S*|nesut\\S*|izslēdz|atslēdz|don.?t want|do not"
              + " want|no more|stop|turn off|не хочу|не присылай|отключи)[^.,;:]{0,25}"
              + "(?:kopsavilkum|apkopojum|digest|summar|сводк)");

  private final Entities entities;

  DigestWords(Entities entities) {
    this.entities = entities;
  }

  /** Nothing of it is switched where a day or an hour is wished, or no digest at all. */
  Intent order(OfOversight.Manner manner) {
    return isTimed() || REFUSED_DIGEST.matcher(entities.text()).find()
        ? new OfOversight.AskTimetable()
        : new OfOversight.TellMe(manner);
  }

  /** The summary of the week now, or when it comes. */
  Intent summary() {
    return isTimed() ? new OfOversight.AskTimetable() : new OfOversight.AskSummary();
  }

  private boolean isTimed() {
    return entities.time().isPresent()
        || entities.found().stream().anyMatch(e -> e.value() instanceof Day.Weekday);
  }
}
