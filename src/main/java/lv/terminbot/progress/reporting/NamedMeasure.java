package lv.terminbot.progress.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AwaitedWords;
import lv.terminbot.people.Person;
import lv.terminbot.people.WaitingDialogue;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.UnplacedWords.Unplaced;
import lv.terminbot.progress.dialogue.Beginning;
import lv.terminbot.progress.dialogue.MeasureChoice;

/**
 * The number of a measure as the answer to the question of which measure words or files are,
 * whatever was said in between; other words are no answer to it.
 */
public final class NamedMeasure implements WaitingDialogue {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?:(?:par|pie|pas[aā]kum\\p{L}*|nr\\.?|tas ir|it"
              + " is|its|it's|about|for|measure|no\\.?)\\s+){0,3}(\\p{L}{0,3}\\d[\\d.,]*?)[.!]?");

  private final MeasureChoice choice;
  private final LooseFiles loose;
  private final Beginning beginning;
  private final Attaching attaching;

  public NamedMeasure(
      MeasureChoice choice, LooseFiles loose, Beginning beginning, Attaching attaching) {
    this.choice = choice;
    this.loose = loose;
    this.beginning = beginning;
    this.attaching = attaching;
  }

  /** Of words and a file that wait both, whichever came last is meant. */
  @Override
  public Optional<AwaitedWords> awaiting(Person person) {
    var words = choice.waiting(person).filter(said -> said.update().isEmpty());
    var file = loose.waiting(person);
    var wordsAt = words.map(Unplaced::askedAt).orElse(Instant.EPOCH);
    return file.filter(sent -> !sent.sentAt().isBefore(wordsAt))
        .<AwaitedWords>map(sent -> new OfFile(this, person, sent))
        .or(() -> words.map(said -> new OfWords(this, person, said)));
  }

  @Override
  public Optional<AwaitedWords> awaiting(Person person, Subject about) {
    return Optional.empty();
  }

  private static Optional<MeasureNumber> named(String words, List<MeasureNumber> among) {
    var said = NAMED.matcher(words.strip());
    return said.matches()
        ? MeasureNumber.read(said.group(1))
            .flatMap(
                number ->
                    among.isEmpty()
                        ? Optional.of(number)
                        : among.stream()
                            .filter(one -> one.inShort().equals(number.inShort()))
                            .findFirst())
        : Optional.empty();
  }

  private record OfWords(NamedMeasure dialogue, Person person, Unplaced said)
      implements AwaitedWords {

    @Override
    public boolean fits(String words) {
      return named(words, said.measures()).isPresent();
    }

    @Override
    public boolean mayAsk() {
      return false;
    }

    @Override
    public boolean takesOnlyWhatFits() {
      return true;
    }

    @Override
    public Response take(String words, long message, Function<String, Intent> reading) {
      var number = named(words, said.measures()).orElseThrow();
      return reading.apply(number + " " + said.words()) instanceof OfReport.QuickUpdate update
          ? dialogue.beginning.write(person, update)
          : dialogue.beginning.start(person, Optional.empty(), number);
    }
  }

  private record OfFile(NamedMeasure dialogue, Person person, Evidence file)
      implements AwaitedWords {

    @Override
    public boolean fits(String words) {
      return named(words, dialogue.loose.offered(person)).isPresent();
    }

    @Override
    public boolean mayAsk() {
      return false;
    }

    @Override
    public boolean takesOnlyWhatFits() {
      return true;
    }

    @Override
    public Response take(String words, long message, Function<String, Intent> reading) {
      var number = named(words, dialogue.loose.offered(person)).orElseThrow();
      return dialogue
          .loose
          .only(person, number)
          .map(
              measure ->
                  dialogue.attaching.put(person, new OfReport.PutFile(file.id(), measure)).below())
          .orElseGet(() -> Response.below(dialogue.loose.ask(person, file)));
    }
  }
}
