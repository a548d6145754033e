package lv.terminbot.question;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.ProgressState;

/**
 * The rule of what is asked: the topic a text speaks of, and the measure, commitment or institution
 * it names. Words that are not known are overlooked only where nothing can go wrong by it.
 */
final class Questions {
  private static final int FEW = 8;

  private final Sentence sentence;
  private final Book book;
  private final Optional<Topic> topic;

  private Questions(Sentence sentence, Book book) {
    this.sentence = sentence;
    this.book = book;
    var topics = sentence.topics();
    this.topic =
        topics.stream()
            .filter(t -> !t.yields())
            .findFirst()
            .or(() -> topics.stream().max(Topic::compareTo));
  }

  /** Empty if it is not understood. */
  static Optional<Intent> in(Sentence sentence, Book book) {
    var questions = new Questions(sentence, book);
    return sentence.unknown().isEmpty() ? questions.whole() : questions.inPart();
  }

  /** Every word is known. */
  private Optional<Intent> whole() {
    if (sentence.numbers().size() > 1 || sentence.codes().size() > 1) {
      return Optional.empty();
    }
    return topic.isPresent() ? about(topic.get()) : named();
  }

  /** Some words are not known: names, words of a title, or talk. */
  private Optional<Intent> inPart() {
    var unknown = sentence.unknown();
    if (is(Topic.INVITE)) {
      var institution = sentence.codes().stream().findFirst().or(() -> only(book.named(unknown)));
      return Optional.of(new Intent.Invite(institution));
    }
    var leads =
        sentence
            .leading()
            .filter(s -> s instanceof Sense.About(Topic first) && first.asks())
            .isPresent();
    if (sentence.numbers().size() == 1) {
      return leads || sentence.isQuestion() ? whole() : Optional.empty();
    }
    if (!sentence.numbers().isEmpty() || sentence.parts().size() > FEW) {
      return Optional.empty();
    }
    var lookedUp = topic.isEmpty() || is(Topic.STATUS) || is(Topic.OWED);
    if (lookedUp && sentence.codes().isEmpty()) {
      var institution = only(book.named(unknown)).map(Intent.AskInstitution::new);
      return institution
          .<Intent>map(i -> i)
          .or(() -> titled(unknown))
          .or(() -> Optional.of(Topic.OWED).filter(this::is).flatMap(this::about));
    }
    return topic.filter(t -> t.asks() && !is(Topic.COMMITMENT)).flatMap(t -> whole());
  }

  /** "status lidzdaliba": the one measure whose title has all the words. */
  private Optional<Intent> titled(List<String> words) {
    return Optional.of(words)
        .filter(w -> is(Topic.STATUS))
        .flatMap(w -> only(book.titledAll(w)))
        .map(id -> new Intent.AskMeasure(Optional.of(id.plan()), id.number()));
  }

  /** Nothing but names, numbers or states. */
  private Optional<Intent> named() {
    var tongue = sentence.all(Sense.Tongue.class).findFirst();
    if (tongue.isPresent() && sentence.numbers().isEmpty()) {
      return Optional.of(new Intent.SetLanguage(tongue.get().language()));
    }
    if (!sentence.states().isEmpty() && sentence.numbers().isEmpty()) {
      var late = sentence.states().contains(ProgressState.DELAYED);
      return Optional.<Intent>of(new Intent.AskOverview())
          .filter(i -> sentence.codes().isEmpty() && (late || sentence.isQuestion()));
    }
    return thing();
  }

  /** The measure, institution or commitment that is named. */
  private Optional<Intent> thing() {
    return owing()
        .or(
            () ->
                only(sentence.wholes())
                    .filter(book.commitments()::contains)
                    .map(Questions::commitment));
  }

  /** The measure or institution that is named; a bare number may be that of a day. */
  private Optional<Intent> owing() {
    var number = sentence.numbers().stream().findFirst();
    var institution = sentence.codes().stream().findFirst();
    return number
        .<Intent>map(n -> new Intent.AskMeasure(Optional.empty(), n))
        .or(() -> institution.map(Intent.AskInstitution::new));
  }

  private Optional<Intent> about(Topic about) {
    var thing = thing();
    return switch (about) {
      case START -> thing.or(() -> Optional.of(new Intent.Start()));
      case STATUS, OVERVIEW -> thing.or(this::overview);
      case COMMITMENT -> only(sentence.wholes()).map(Questions::commitment).or(() -> thing);
      case HISTORY ->
          sentence.numbers().stream()
              .findFirst()
              .flatMap(book::find)
              .<Intent>map(Intent.AskHistory::new)
              .or(() -> thing);
      case REPORT ->
          sentence.numbers().stream()
              .findFirst()
              .<Intent>map(n -> new Intent.StartUpdate(Optional.empty(), n))
              .or(() -> Optional.of(new OfReport.Begin()));
      case OWED -> owing().or(() -> Optional.of(new Intent.AskOwed()));
      case DEADLINES -> owing().or(() -> Optional.of(new Intent.AskDeadlines()));
      case INVITE -> Optional.of(new Intent.Invite(sentence.codes().stream().findFirst()));
      case LANGUAGE ->
          sentence
              .all(Sense.Tongue.class)
              .findFirst()
              .<Intent>map(tongue -> new Intent.SetLanguage(tongue.language()))
              .or(() -> Optional.of(new Intent.ChooseLanguage()));
      case MY_DATA -> Optional.of(new Intent.AskMyData());
      case LATER -> Optional.of(new Intent.AskLater());
      case HELP -> Optional.of(new Intent.AskHelp());
      case CANCEL -> Optional.of(new Intent.Cancel());
    };
  }

  /** A number that fits nothing is no reason to show everything. */
  private Optional<Intent> overview() {
    return sentence.wholes().isEmpty() ? Optional.of(new Intent.AskOverview()) : Optional.empty();
  }

  private boolean is(Topic wanted) {
    return topic.filter(wanted::equals).isPresent();
  }

  private static Intent commitment(int number) {
    return new Intent.AskCommitment(Optional.empty(), number);
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
