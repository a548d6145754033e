package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.Reading;

/**
 * What waits for the next words of a person, for one message. A question asked in between stays a
 * question, and a line that begins with a measure is about that measure; but a long text is an
 * answer, whatever it mentions.
 *
 * @param dialogues those that wait, the one that comes first before the others
 * @param update what words mean to whoever is asked how far a measure is
 */
record Awaited(List<AwaitedWords> dialogues, Function<String, Intent> update) {
  private static final int MOST_WORDS = 7;
  private static final double CERTAIN = 1;

  /** Whether nothing waits. */
  boolean isNothing() {
    return dialogues.isEmpty();
  }

  /** What is said to the words as an answer; empty if they are none. */
  Optional<Response> answer(Reading reading, Written said) {
    var text = said.text();
    if (text.startsWith("/")) {
      return Optional.empty();
    }
    return dialogues.stream()
        .filter(words -> words.fits(text))
        .findFirst()
        .or(() -> dialogues.stream().findFirst().filter(words -> isMeant(words, reading, text)))
        .map(words -> words.take(text, said.messageId(), update));
  }

  /** What is wanted of words that are no answer: while a dialogue waits, a step is one of it. */
  List<Intent> wanted(Reading reading) {
    return reading.answer() instanceof OfReport.InWords && !dialogues.isEmpty()
        ? List.of(reading.answer())
        : reading.requests();
  }

  private static boolean isMeant(AwaitedWords words, Reading reading, String text) {
    var asked = text.strip().endsWith("?") && !words.mayAsk();
    var unsure = words.mayAsk() && reading.confidence() < CERTAIN;
    return unsure
        || reading.intent() instanceof OfHelp.Unclear
        || (!asked && reading.answer() instanceof OfHelp.Unclear)
        || (isLong(text) && !isQuickLine(reading.intent(), text));
  }

  /** "3.2 procesā: …", or several such lines. */
  private static boolean isQuickLine(Intent intent, String text) {
    return switch (intent) {
      case OfReport.SeveralUpdates several -> true;
      case OfReport.QuickUpdate(var number, _, _, _) ->
          isFirst(number, text.strip().replace(',', '.'));
      default -> false;
    };
  }

  /** As the plan writes it, or as people do: "us0113.2", "1.1" for 1.01. */
  private static boolean isFirst(MeasureNumber number, String text) {
    return text.startsWith(number.value())
        || MeasureNumber.read(text.split("[\\s:]", 2)[0])
            .filter(first -> first.inShort().equals(number.inShort()))
            .isPresent();
  }

  /** A question has a few words, and no lines. */
  private static boolean isLong(String text) {
    return text.strip().contains("\n")
        || text.strip().split("\\s+", MOST_WORDS + 1).length > MOST_WORDS;
  }
}
