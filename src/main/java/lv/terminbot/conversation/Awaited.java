package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Response;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.Reading;

/** What waits for the words of one message. */
sealed interface Awaited permits AwaitedNext, AwaitedReply {
  int MOST_WORDS = 7;

  /** Whether nothing waits. */
  boolean isNothing();

  /**
   * What is said to the words as an answer; empty if they are none.
   *
   * @param message its number in the chat
   */
  Optional<Response> answer(Reading reading, String text, long message);

  /** What is wanted of words that are no answer. */
  List<Intent> wanted(Reading reading, String text);

  /** The same, changing nothing; empty where they are an answer, or a step of a dialogue. */
  Optional<List<Intent>> asked(Reading reading, String text);

  /** "3.2 procesā: …", or several such lines. */
  static boolean isQuickLine(Intent intent, String text) {
    return switch (intent) {
      case OfReport.SeveralUpdates _ -> true;
      case OfReport.RestUpdates _ -> true;
      case OfReport.QuickUpdate(var number, _, _, _, _) ->
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
  static boolean isLong(String text) {
    return text.strip().contains("\n")
        || text.strip().split("\\s+", MOST_WORDS + 1).length > MOST_WORDS;
  }

  /** Words of a kind that asks. */
  static boolean isAsked(String text) {
    return text.strip().endsWith("?");
  }
}
