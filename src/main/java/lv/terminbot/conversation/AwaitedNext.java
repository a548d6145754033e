package lv.terminbot.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.reading.Reading;

/**
 * What waits for the next words of a person, for one message. A question asked in between stays a
 * question, and a line that begins with a measure is about that measure; but a long text is an
 * answer, whatever it mentions.
 *
 * @param dialogues those that wait, the one that comes first before the others
 * @param update what words mean to whoever is asked how far a measure is
 */
record AwaitedNext(List<AwaitedWords> dialogues, Function<String, Intent> update)
    implements Awaited {
  private static final Set<OfHelp.Talk.Kind> COURTESIES =
      EnumSet.of(OfHelp.Talk.Kind.THANKS, OfHelp.Talk.Kind.FAREWELL);

  private static final double CERTAIN = 1;
  private static final double LIKELY = 0.9;

  @Override
  public boolean isNothing() {
    return takers().findFirst().isEmpty();
  }

  @Override
  public Optional<Response> answer(Reading reading, String text, long message) {
    return answered(reading, text).map(words -> words.take(text, message, update));
  }

  /** The dialogue that the words are an answer to. */
  private Optional<AwaitedWords> answered(Reading reading, String text) {
    return dialogues.stream()
        .filter(words -> words.fits(text))
        .findFirst()
        .or(() -> takers().findFirst().filter(words -> isMeant(words, reading, text)));
  }

  @Override
  public Optional<List<Intent>> asked(Reading reading, String text) {
    return answered(reading, text).isPresent()
        ? Optional.empty()
        : Optional.of(wanted(reading, text));
  }

  /** Those that may take whatever is said. */
  private Stream<AwaitedWords> takers() {
    return dialogues.stream().filter(words -> !words.takesOnlyWhatFits());
  }

  /** While a dialogue waits, a step is one of it. */
  @Override
  public List<Intent> wanted(Reading reading, String text) {
    return reading.answer() instanceof OfReport.InWords && !isNothing()
        ? List.of(reading.answer())
        : reading.requests();
  }

  private static boolean isMeant(AwaitedWords words, Reading reading, String text) {
    var asked = Awaited.isAsked(text) && !words.mayAsk();
    var unsure = words.mayAsk() && reading.confidence() < CERTAIN;
    if (isCourtesy(reading)) {
      return false;
    }
    return unsure
        || reading.intent() instanceof OfHelp.Unclear
        || (!asked && (reading.answer() instanceof OfHelp.Unclear || isTold(reading)))
        || (Awaited.isLong(text) && !Awaited.isQuickLine(reading.intent(), text));
  }

  /** "Paldies!" is no account of what was done. */
  private static boolean isCourtesy(Reading reading) {
    return reading.intent() instanceof OfHelp.Talk(var kind)
        && COURTESIES.contains(kind)
        && reading.confidence() >= CERTAIN;
  }

  /** A state and no measure, or what is hardly a wish: somebody is answering. */
  private static boolean isTold(Reading reading) {
    return !(reading.answer() instanceof OfReport.InWords)
        && (reading.intent() instanceof OfReport.StateOnly || reading.confidence() < LIKELY);
  }
}
