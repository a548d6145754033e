package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.KeptWords;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Reporting;
import lv.terminbot.progress.ReviewDesk;
import lv.terminbot.reading.PlanIndexes;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.Reading;

/** From words to what is meant, with the plans at hand and the dialogue that waits. */
public final class Understanding {
  private static final int MOST_WORDS = 7;
  private static final double CERTAIN = 0.97;
  private static final int SHORT = 2;
  private final Reader reader;
  private final PlanIndexes indexes;
  private final KeptWords kept;
  private final Reporting reporting;
  private final ReviewDesk review;

  public Understanding(Knowledge knowledge, Reporting reporting, ReviewDesk review) {
    this.reader = knowledge.reader();
    this.indexes = knowledge.indexes();
    this.kept = knowledge.kept();
    this.reporting = reporting;
    this.review = review;
  }

  /**
   * What words are understood with.
   *
   * @param kept the words that a button says the meaning of
   */
  public record Knowledge(Reader reader, PlanIndexes indexes, KeptWords kept) {}

  Reading read(String text) {
    return reader.read(text, indexes.current());
  }

  /** Keeps the words where a button under the answer may say what they mean. */
  void keep(ChatId chat, String words, Reading reading) {
    var offered =
        reading.intent() instanceof OfHelp.Unclear(var guesses) ? guesses : reading.others();
    if (reading.intent() instanceof OfReport.StateOnly
        || offered.stream().anyMatch(OfHelp.Reread.class::isInstance)) {
      kept.keep(chat, words);
    }
  }

  /** What the kept words mean by a button; the button itself where they are kept no more. */
  Intent reread(ChatId chat, OfHelp.Reread pressed) {
    return kept.last(chat)
        .filter(words -> words.hashCode() == pressed.words())
        .map(words -> reader.readAs(pressed, words, indexes.current()))
        .orElse(pressed);
  }

  /** What is wanted: while a draft waits, a step in words is one of its dialogue. */
  List<Intent> wanted(Person person, Reading reading) {
    return reading.answer() instanceof OfReport.InWords && reporting.awaited(person).isPresent()
        ? List.of(reading.answer())
        : reading.requests();
  }

  /**
   * The words as the answer to a dialogue that waits for them. A question asked in between stays a
   * question, and a line that begins with a measure is about that measure; but a long text is an
   * answer, whatever it mentions.
   */
  Optional<Response> dictated(Person person, Reading reading, String text, long messageId) {
    var answers = reporting.answers(person, text);
    var asked = text.strip().endsWith("?") && !review.awaitsWords(person);
    var words = reading.answer() instanceof OfHelp.Unclear;
    var unclear = reading.intent() instanceof OfHelp.Unclear || (!asked && words);
    var meant = unclear || (isLong(text) && !isQuickLine(reading.intent(), text));
    var forReview =
        review.awaitsWords(person)
            && (reading.confidence() < CERTAIN || text.strip().split("\\s+").length > SHORT);
    if (text.startsWith("/") || (!answers && !meant && !forReview)) {
      return Optional.empty();
    }
    if (!answers && review.awaitsWords(person)) {
      return Optional.of(review.words(person, text));
    }
    return reporting
        .awaited(person)
        .map(
            number ->
                reporting.write(
                    person,
                    text,
                    messageId,
                    reader.readAs(
                        new OfHelp.Reread("quick-update", 0, Optional.of(number)),
                        text,
                        indexes.current())));
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
