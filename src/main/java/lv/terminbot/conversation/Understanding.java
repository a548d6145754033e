package lv.terminbot.conversation;

import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Reporting;
import lv.terminbot.progress.ReviewDesk;
import lv.terminbot.reading.PlanIndexes;
import lv.terminbot.reading.Reader;

/** From words to what is meant, with the plans at hand and the dialogue that waits. */
public final class Understanding {
  private static final int MOST_WORDS = 7;
  private final Reader reader;
  private final PlanIndexes indexes;
  private final Reporting reporting;
  private final ReviewDesk review;

  public Understanding(Knowledge knowledge, Reporting reporting, ReviewDesk review) {
    this.reader = knowledge.reader();
    this.indexes = knowledge.indexes();
    this.reporting = reporting;
    this.review = review;
  }

  /** What words are understood with. */
  public record Knowledge(Reader reader, PlanIndexes indexes) {}

  Intent words(String text) {
    return reader.read(text, indexes.current());
  }

  /**
   * The words as the answer to a dialogue that waits for them. A question asked in between stays a
   * question, and a line that begins with a measure is about that measure; but a long text is an
   * answer, whatever it mentions.
   */
  Optional<Response> dictated(Person person, Intent intent, String text, long messageId) {
    var answers = reporting.answers(person, text);
    var asked = text.strip().endsWith("?") && !review.awaitsWords(person);
    var unclear = intent instanceof OfHelp.Unclear || (!asked && isNoOther(text));
    var meant = unclear || (isLong(text) && !isQuickLine(intent, text));
    if (text.startsWith("/") || (!answers && !meant)) {
      return Optional.empty();
    }
    if (!answers && review.awaitsWords(person)) {
      return Optional.of(review.words(person, text));
    }
    return reporting
        .awaited(person)
        .map(number -> reporting.write(person, text, messageId, answer(number + " " + text)));
  }

  /** Whether the words are neither an order nor a question that could not be part of an answer. */
  private boolean isNoOther(String text) {
    return answer(text) instanceof OfHelp.Unclear;
  }

  private Intent answer(String text) {
    return reader.readAsAnswer(text, indexes.current());
  }

  /** "3.2 procesā: …", or several such lines. */
  private static boolean isQuickLine(Intent intent, String text) {
    return switch (intent) {
      case OfReport.SeveralUpdates several -> true;
      case OfReport.QuickUpdate(var number, _, _) ->
          text.strip().replace(',', '.').startsWith(number.value());
      default -> false;
    };
  }

  /** A question has a few words, and no lines. */
  private static boolean isLong(String text) {
    return text.strip().contains("\n")
        || text.strip().split("\\s+", MOST_WORDS + 1).length > MOST_WORDS;
  }
}
