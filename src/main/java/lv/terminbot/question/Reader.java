package lv.terminbot.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands what people write, in any of the languages at once, with or without diacritics. Takes
 * any text, in time proportional to its length, and always answers; safe to ask from any thread.
 *
 * <p>{@code "status 3.2"}, {@code "statuss 3,2"}, {@code "3.2?"} and {@code "/status@bot 3.2"} are
 * one question. The text of a progress update is kept as it was written.
 */
public final class Reader {
  private static final Pattern JOIN_LINK =
      Pattern.compile("/start(?:@\\w{1,64})?\\s+([A-Za-z0-9_-]{1,64})");
  private static final Pattern COMMAND = Pattern.compile("/(\\w{1,64})(?:@\\w{1,64})?");
  private static final Pattern MENTION = Pattern.compile("@\\w{1,64}[,:]?\\s*");

  /** What comes with {@code /start} when somebody comes from an inline answer: no join link. */
  public static final String FROM_INLINE = "inline";

  /** Slips are mended in few words only: in a long text there is always something alike. */
  private static final int FEW = 8;

  private final Vocabulary vocabulary;

  public Reader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What these words mean, given what there is to ask about. */
  public Intent read(String words, Book known) {
    var said = words.replace("\0", "").strip();
    var link = JOIN_LINK.matcher(said);
    if (link.matches()) {
      return link.group(1).equals(FROM_INLINE)
          ? new Intent.Start()
          : new Intent.OpenJoinLink(link.group(1));
    }
    var sentence = Sentence.of(plain(said), vocabulary, known);
    var asks = vocabulary.marks().isAsked(sentence) || Lookups.isNothingElse(sentence, vocabulary);
    return Orders.in(sentence, vocabulary, known)
        .or(() -> asks ? Lookups.bySubject(sentence, vocabulary, known) : Optional.empty())
        .or(() -> asks ? Optional.empty() : Updates.in(sentence, vocabulary, known))
        .or(() -> Lookups.bySubject(sentence, vocabulary, known))
        .or(() -> Questions.in(sentence, known).map(i -> asks ? asked(i) : i))
        .or(() -> forgiving(sentence, known).map(i -> asks ? asked(i) : i))
        .or(() -> Lookups.byName(sentence, vocabulary, known))
        .or(() -> asks ? one(sentence, known) : Optional.empty())
        .orElseGet(() -> new Intent.Unclear(Guesses.of(sentence, vocabulary, known)));
  }

  /**
   * The same for somebody who was asked something: only what can be nothing but a question or an
   * order is one; a word such as "budget" or of a title may well be part of the answer.
   */
  public Intent readAsAnswer(String words, Book known) {
    var sentence = Sentence.of(plain(words.replace("\0", "").strip()), vocabulary, known);
    var asks = vocabulary.marks().isAsked(sentence);
    return Orders.in(sentence, vocabulary, known)
        .or(() -> asks ? Optional.empty() : Updates.in(sentence, vocabulary, known))
        .or(() -> Questions.in(sentence, known).map(i -> asks ? asked(i) : i))
        .or(() -> forgiving(sentence, known).map(i -> asks ? asked(i) : i))
        .orElseGet(() -> new Intent.Unclear(List.of()));
  }

  /** Whoever asks about a report does not begin one. */
  private static Intent asked(Intent intent) {
    return switch (intent) {
      case Intent.StartUpdate(var plan, var number) -> new Intent.AskMeasure(plan, number);
      case OfReport.Begin begin -> new Intent.AskOwed();
      default -> intent;
    };
  }

  /** A question that names one measure is about that. */
  private static Optional<Intent> one(Sentence sentence, Book known) {
    return Optional.of(sentence.numbers())
        .filter(numbers -> numbers.size() == 1)
        .map(List::getFirst)
        .filter(number -> known.find(number).isPresent())
        .map(number -> new Intent.AskMeasure(Optional.empty(), number));
  }

  private Optional<Intent> forgiving(Sentence sentence, Book known) {
    return Optional.of(sentence)
        .filter(s -> s.parts().size() <= FEW)
        .flatMap(s -> Questions.in(s.forgiving(vocabulary), known));
  }

  /** A command as the words it is made of, and without the name of the bot it is said to. */
  private static String plain(String said) {
    var command = COMMAND.matcher(said);
    if (command.lookingAt()) {
      return command.group(1).replace('_', ' ') + said.substring(command.end());
    }
    var mention = MENTION.matcher(said);
    return mention.lookingAt() ? said.substring(mention.end()) : said;
  }
}
