package lv.terminbot.progress.dialogue;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Question;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.SpokenWords;
import lv.terminbot.progress.SpokenWords.Spoken;

/** Which message said what: one can be edited, and a text too long for one goes on in the next. */
public final class SpokenAnswers {
  /** A phone splits a long text into messages of this length at least, and sends them at once. */
  private static final int SPLIT = 3500;

  private static final Duration AT_ONCE = Duration.ofSeconds(15);

  private final SpokenWords spoken;
  private final Clock clock;

  public SpokenAnswers(SpokenWords spoken, Clock clock) {
    this.spoken = spoken;
    this.clock = clock;
  }

  /** What a message of this person gave as an answer. */
  Optional<Spoken> find(Person person, long message) {
    return spoken.find(person.id(), message);
  }

  /** Remembers which message said this, so that editing it changes the answer. */
  void remember(Draft draft, long message, Question question, String words) {
    if (question.kind() == Kind.TEXT || question.kind() == Kind.FILES) {
      spoken.put(
          new Spoken(
              draft.person(), message, draft.measure(), question.code(), words, clock.instant()));
    }
  }

  /** The answer that a long message began and this one goes on with, if it is so. */
  Optional<Spoken> begunBefore(Draft draft, long message) {
    return spoken
        .newest(draft.person())
        .filter(s -> s.measure().equals(draft.measure()) && s.message() != message)
        .filter(s -> s.words().length() >= SPLIT)
        .filter(this::isJustSaid)
        .filter(s -> draft.answer(s.question()).contains(s.words()));
  }

  /** All that the messages of one answer say, in the order in which they were sent. */
  String join(Draft draft, String question) {
    return spoken.find(draft.person(), draft.measure(), question).stream()
        .filter(s -> draft.answer(question).contains(s.words()) || isJustSaid(s))
        .map(Spoken::words)
        .collect(Collectors.joining("\n"));
  }

  private boolean isJustSaid(Spoken words) {
    return words.saidAt().plus(AT_ONCE).isAfter(clock.instant());
  }
}
