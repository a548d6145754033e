package lv.terminbot.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;

/** The nearest things that could be meant by what is not understood. */
public final class Guesses {
  private static final int MOST = 5;
  private static final int MOST_WORDS = 12;

  private Guesses() {}

  /**
   * The measures whose numbers are nearest to one that does not exist: of the same commitment
   * first, then by distance. At most {@code most}.
   */
  public static List<MeasureId> nearest(MeasureNumber number, Book book, int most) {
    var wanted = parts(number);
    return book.standing()
        .sorted(
            Comparator.comparing(
                    (MeasureId id) -> distances(wanted, parts(id.number())), Arrays::compare)
                .thenComparing(MeasureId::number))
        .limit(most)
        .toList();
  }

  /** Best first, each once; never empty. All of them can be a button. */
  static List<Intent> of(Sentence sentence, Vocabulary vocabulary, Book book) {
    var guesses = new LinkedHashSet<Intent>();
    numbers(sentence, book, guesses);
    sentence.codes().forEach(code -> guesses.add(institution(code, sentence)));
    var words = sentence.unknown().stream().filter(w -> w.length() >= 3).limit(MOST_WORDS).toList();
    var named = book.named(words);
    named.forEach(code -> guesses.add(institution(code, sentence)));
    topics(sentence, false).forEach(topic -> addAll(guesses, intents(topic, book)));
    measures(book.titled(words.stream().filter(word -> word.length() >= 4).toList()), guesses);
    topics(sentence, true).forEach(topic -> addAll(guesses, intents(topic, book)));
    words.forEach(word -> near(word, sentence, vocabulary, book, guesses));
    if (!sentence.states().isEmpty()) {
      guesses.add(new Intent.AskOwed());
    }
    if (guesses.isEmpty()) {
      guesses.add(new Intent.AskOverview());
      guesses.add(new Intent.AskOwed());
      guesses.add(new Intent.AskHelp());
    }
    return guesses.stream().limit(MOST).toList();
  }

  private static void numbers(Sentence sentence, Book book, Set<Intent> guesses) {
    var numbers = sentence.numbers();
    for (var number : numbers) {
      if (book.find(number).isPresent()) {
        guesses.add(new Intent.AskMeasure(Optional.empty(), number));
      } else {
        measures(nearest(number, book, 2), guesses);
      }
    }
    if (numbers.size() == 1 && book.find(numbers.getFirst()).isPresent()) {
      guesses.add(new Intent.StartUpdate(Optional.empty(), numbers.getFirst()));
    }
    var wholes = sentence.wholes();
    if (wholes.size() == 2) {
      MeasureNumber.read(wholes.getFirst() + "." + wholes.getLast())
          .flatMap(book::find)
          .ifPresent(id -> measures(List.of(id), guesses));
    }
    wholes.stream()
        .filter(book.commitments()::contains)
        .forEach(n -> guesses.add(new Intent.AskCommitment(Optional.empty(), n)));
  }

  private static Stream<Topic> topics(Sentence sentence, boolean yielding) {
    return sentence.topics().stream().filter(topic -> topic.yields() == yielding);
  }

  private static void measures(List<MeasureId> found, Set<Intent> guesses) {
    found.stream()
        .limit(MOST)
        .forEach(id -> guesses.add(new Intent.AskMeasure(Optional.of(id.plan()), id.number())));
  }

  private static void near(
      String word, Sentence sentence, Vocabulary vocabulary, Book book, Set<Intent> guesses) {
    vocabulary.near(word).forEach(topic -> addAll(guesses, intents(topic, book)));
    book.institutions().stream()
        .filter(code -> nearCode(word, Word.fold(code.value())))
        .sorted()
        .forEach(code -> guesses.add(institution(code, sentence)));
  }

  /** A code is short, so one letter is the most that may differ. */
  private static boolean nearCode(String word, String code) {
    return code.length() >= 3
        && Math.abs(word.length() - code.length()) <= 1
        && Likeness.distance(word, code) <= 1;
  }

  private static Intent institution(InstitutionCode code, Sentence sentence) {
    return sentence.topics().contains(Topic.INVITE)
        ? new Intent.Invite(Optional.of(code))
        : new Intent.AskInstitution(code);
  }

  /** What a topic alone asks for. */
  private static Stream<? extends Intent> intents(Topic topic, Book book) {
    return switch (topic) {
      case START, HELP -> Stream.of(new Intent.AskHelp());
      case STATUS, OVERVIEW, HISTORY -> Stream.of(new Intent.AskOverview());
      case COMMITMENT ->
          book.commitments().stream().map(n -> new Intent.AskCommitment(Optional.empty(), n));
      case REPORT, OWED -> Stream.of(new Intent.AskOwed());
      case DEADLINES -> Stream.of(new Intent.AskDeadlines());
      case INVITE -> Stream.of(new Intent.Invite(Optional.empty()));
      case LANGUAGE -> Stream.of(new Intent.ChooseLanguage());
      case MY_DATA -> Stream.of(new Intent.AskMyData());
      case LATER -> Stream.of(new Intent.AskLater());
      case CANCEL -> Stream.of(new Intent.Cancel());
    };
  }

  private static void addAll(Set<Intent> guesses, Stream<? extends Intent> more) {
    more.forEach(guesses::add);
  }

  private static int[] parts(MeasureNumber number) {
    return Stream.of(number.value().split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  /** How far apart two numbers are, part by part; a part that one lacks counts as 0. */
  private static int[] distances(int[] one, int[] other) {
    var apart = Arrays.copyOf(one, Math.max(one.length, other.length));
    for (var i = 0; i < apart.length; i++) {
      apart[i] = Math.abs(apart[i] - (i < other.length ? other[i] : 0));
    }
    return apart;
  }
}
