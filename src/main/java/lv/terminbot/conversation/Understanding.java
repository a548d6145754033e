package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.KeptWords;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.people.WaitingDialogue;
import lv.terminbot.reading.PlanIndexes;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.Reading;

/** From words to what is meant, with the plans at hand and the dialogue that waits. */
public final class Understanding {
  private static final int MOST_WORDS = 7;
  private static final double CERTAIN = 0.97;
  private final Reader reader;
  private final PlanIndexes indexes;
  private final KeptWords kept;
  private final List<WaitingDialogue> dialogues;

  /**
   * @param dialogues those that may wait for words; where several do, the first of them
   */
  public Understanding(Knowledge knowledge, List<WaitingDialogue> dialogues) {
    this.reader = knowledge.reader();
    this.indexes = knowledge.indexes();
    this.kept = knowledge.kept();
    this.dialogues = dialogues;
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

  /** What is wanted: while a dialogue waits, a step in words is one of it. */
  List<Intent> wanted(Person person, Reading reading) {
    return reading.answer() instanceof OfReport.InWords && isAwaited(person)
        ? List.of(reading.answer())
        : reading.requests();
  }

  private boolean isAwaited(Person person) {
    return dialogues.stream().anyMatch(d -> d.awaiting(person).isPresent());
  }

  /**
   * The words as the answer to a dialogue that waits for them. A question asked in between stays a
   * question, and a line that begins with a measure is about that measure; but a long text is an
   * answer, whatever it mentions.
   */
  Optional<Response> dictated(Person person, Reading reading, String text, long messageId) {
    if (text.startsWith("/")) {
      return Optional.empty();
    }
    var awaited = dialogues.stream().flatMap(d -> d.awaiting(person).stream()).toList();
    return awaited.stream()
        .filter(words -> words.fits(text))
        .findFirst()
        .or(() -> awaited.stream().findFirst().filter(words -> isMeant(words, reading, text)))
        .map(words -> words.take(text, messageId, this::update));
  }

  private static boolean isMeant(AwaitedWords words, Reading reading, String text) {
    var asked = text.strip().endsWith("?") && !words.mayAsk();
    var unsure = words.mayAsk() && (reading.confidence() < CERTAIN || text.strip().contains(" "));
    return unsure
        || reading.intent() instanceof OfHelp.Unclear
        || (!asked && reading.answer() instanceof OfHelp.Unclear)
        || (isLong(text) && !isQuickLine(reading.intent(), text));
  }

  /** What words mean to whoever is asked how far a measure is. */
  private Intent update(String words) {
    return reader.readAs(
        new OfHelp.Reread("quick-update", 0, Optional.empty()), words, indexes.current());
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
