package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.people.WaitingDialogue;
import lv.terminbot.reading.PlanIndexes;
import lv.terminbot.reading.Reader;

/** From words to what is meant, with the plans at hand and the dialogue that waits. */
public final class Understanding {
  private static final int MOST_WORDS = 7;
  private final Reader reader;
  private final PlanIndexes indexes;
  private final List<WaitingDialogue> dialogues;

  /**
   * @param dialogues those that may wait for words; where several do, the first of them
   */
  public Understanding(Knowledge knowledge, List<WaitingDialogue> dialogues) {
    this.reader = knowledge.reader();
    this.indexes = knowledge.indexes();
    this.dialogues = dialogues;
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
    if (text.startsWith("/")) {
      return Optional.empty();
    }
    var awaited = dialogues.stream().flatMap(d -> d.awaiting(person).stream()).toList();
    return awaited.stream()
        .filter(words -> words.fits(text))
        .findFirst()
        .or(() -> awaited.stream().findFirst().filter(words -> isMeant(words, intent, text)))
        .map(words -> words.take(text, messageId, this::answer));
  }

  private boolean isMeant(AwaitedWords words, Intent intent, String text) {
    var asked = text.strip().endsWith("?") && !words.mayAsk();
    return intent instanceof OfHelp.Unclear
        || (!asked && isNoOther(text))
        || (isLong(text) && !isQuickLine(intent, text));
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
