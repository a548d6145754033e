package lv.terminbot.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.people.WaitingDialogue;
import lv.terminbot.text.Texts;

/** The words that follow a button: a question to the coordinators, or an answer to one. */
public final class CorrespondenceWords implements WaitingDialogue {
  /** Who was asked just now and goes on writing, answers. */
  private static final Duration AT_ONCE = Duration.ofMinutes(15);

  private static final int FEWEST_OF_A_QUESTION = 3;
  private static final int MOST_OF_A_SHORT_ANSWER = 5;

  private final ContactQuestions questions;
  private final Asking asking;
  private final Answering answering;
  private final Texts texts;
  private final Clock clock;

  public CorrespondenceWords(
      ContactQuestions questions, Asking asking, Answering answering, Texts texts, Clock clock) {
    this.questions = questions;
    this.asking = asking;
    this.answering = answering;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Optional<AwaitedWords> awaiting(Person person) {
    return answer(person).or(() -> question(person));
  }

  /** No message is about a question. */
  @Override
  public Optional<AwaitedWords> awaiting(Person person, Subject about) {
    return Optional.empty();
  }

  private Optional<AwaitedWords> question(Person person) {
    return questions
        .begun(person.id())
        .filter(begun -> begun.words().isEmpty())
        .map(
            begun ->
                new Following(
                    CorrespondenceWords::isQuestion,
                    isJustNow(begun.at()),
                    words ->
                        isJustNow(begun.at())
                            ? asking.take(person, begun, words)
                            : asking.show(person, begun, words)));
  }

  private Optional<AwaitedWords> answer(Person person) {
    var shortWords = List.of(texts.in(person.language()).plain("correspondence.short").split(","));
    return questions
        .awaited(person.id())
        .filter(awaited -> awaited.words().isEmpty())
        .map(
            awaited ->
                new Following(
                    words -> isShortAnswer(words, shortWords),
                    isJustNow(awaited.at()),
                    words ->
                        isJustNow(awaited.at())
                            ? answering.take(person, awaited.question(), words)
                            : answering.show(person, awaited.question(), words)));
  }

  private boolean isJustNow(Instant asked) {
    return asked.isAfter(clock.instant().minus(AT_ONCE));
  }

  /** What asks at length, and is no order to the bot. */
  private static boolean isQuestion(String words) {
    return words.strip().endsWith("?") && words.split("\\s+").length >= FEWEST_OF_A_QUESTION;
  }

  /** "Jā, līdz piektdienai": a yes or a no that is an answer, and no consent to anything. */
  private static boolean isShortAnswer(String words, List<String> known) {
    var all = words.strip().toLowerCase(Locale.ROOT).split("[\\s,.!]+");
    return all.length <= MOST_OF_A_SHORT_ANSWER && known.contains(all[0]);
  }

  private record Following(
      Predicate<String> fitting, boolean justNow, Function<String, Response> taking)
      implements AwaitedWords {

    @Override
    public boolean fits(String words) {
      return justNow && fitting.test(words);
    }

    @Override
    public boolean mayAsk() {
      return justNow;
    }

    @Override
    public Response take(String words, long message, Function<String, Intent> reading) {
      return taking.apply(words);
    }
  }
}
