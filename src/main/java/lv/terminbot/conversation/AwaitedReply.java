package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Saying;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.reading.Reading;

/**
 * What waits for words in reply to a message: the dialogue that the message is about, and no other.
 * A question in reply is about the measure of the message, and what may be of several measures is
 * asked about.
 *
 * @param replied what the message is about
 * @param dialogues those that wait, for each thing that it is about
 * @param update what words mean to whoever is asked how far a measure is
 * @param reader what words mean
 */
record AwaitedReply(
    Replied replied,
    List<AwaitedWords> dialogues,
    Function<String, Intent> update,
    Function<String, Reading> reader)
    implements Awaited {

  /** What is said in reply is said of something. */
  @Override
  public boolean isNothing() {
    return false;
  }

  @Override
  public Optional<Response> answer(Reading reading, String text, long message) {
    return answered(reading, text).map(words -> words.take(text, message, update));
  }

  private Optional<AwaitedWords> answered(Reading reading, String text) {
    return dialogue().filter(words -> isMeant(words, reading, text));
  }

  @Override
  public Optional<List<Intent>> asked(Reading reading, String text) {
    return isStep(reading) || answered(reading, text).isPresent()
        ? Optional.empty()
        : Optional.of(wanted(reading, text));
  }

  private Optional<AwaitedWords> dialogue() {
    return replied.isOne() ? dialogues.stream().findFirst() : Optional.empty();
  }

  private boolean isMeant(AwaitedWords words, Reading reading, String text) {
    if (words.mayAsk() || words.fits(text)) {
      return true;
    }
    if (Awaited.isQuickLine(reading.intent(), text) || reading.intent() instanceof OfHelp.Talk) {
      return false;
    }
    return Awaited.isLong(text) || (isStatement(reading, text) && !isStep(reading));
  }

  private boolean isStatement(Reading reading, String text) {
    var unclear = reading.intent() instanceof OfHelp.Unclear;
    return Awaited.isAsked(text)
        ? unclear && replied.isPrompt()
        : unclear
            || reading.answer() instanceof OfHelp.Unclear
            || reading.answer() instanceof OfReport.StateOnly;
  }

  private static boolean isStep(Reading reading) {
    return reading.answer() instanceof OfReport.InWords
        || reading.intent() instanceof OfReport.Cancel;
  }

  /** A step is one of the dialogue that the message is about, and of no other. */
  @Override
  public List<Intent> wanted(Reading reading, String text) {
    if (isStep(reading) && dialogue().isPresent()) {
      return dialogue().get().turnTo() ? step(reading) : stepOfNothingBegun(reading);
    }
    if (!replied.isOne() && !dialogues.isEmpty() && isSaid(reading, text)) {
      return List.of(new OfReport.OneOf(replied.measures(), text));
    }
    return ofMeasure(reading, text).map(List::of).orElseGet(reading::requests);
  }

  private static List<Intent> step(Reading reading) {
    return reading.intent() instanceof OfReport.Cancel
        ? reading.requests()
        : List.of(reading.answer());
  }

  /** What else is begun stays as it is. */
  private List<Intent> stepOfNothingBegun(Reading reading) {
    var saying = reading.answer() instanceof OfReport.InWords(var said, _) ? said : Saying.GIVE_UP;
    return List.of(new OfReport.InWords(saying, replied.measures().stream().findFirst()));
  }

  private boolean isSaid(Reading reading, String text) {
    return isStatement(reading, text)
        && !(reading.intent() instanceof OfHelp.Talk)
        && reading.intent().subject().isEmpty();
  }

  /** A question that names no measure is about that of the message. */
  private Optional<Intent> ofMeasure(Reading reading, String text) {
    var open =
        reading.intent().subject().isEmpty()
            && (reading.intent() instanceof OfHelp.Unclear || reading.intent().changesNothing());
    return Optional.of(replied.measures())
        .filter(measures -> open && measures.size() == 1 && !text.startsWith("/"))
        .map(measures -> reader.apply(measures.getFirst() + " " + text).intent())
        .filter(intent -> intent.changesNothing() && intent.subject().isPresent());
  }
}
