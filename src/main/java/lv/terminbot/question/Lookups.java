package lv.terminbot.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.question.Keywords.Subject;
import lv.terminbot.question.OfFiles.Kind;

/**
 * The rule of what is looked up in short questions: by a word of its subject anywhere in them, then
 * by a state, then by the words of an institution's name or of a title.
 */
final class Lookups {
  private static final int FEW = 12;
  private static final int MOST_FOUND = 24;
  private static final Pattern YEAR = Pattern.compile("20[2-4][0-9]");

  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final Book book;
  private final List<String> words;

  private Lookups(Sentence sentence, Vocabulary vocabulary, Book book) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.book = book;
    this.words =
        Word.of(sentence.said()).stream()
            .map(word -> sentence.said().substring(word.from(), word.to()))
            .toList();
  }

  /** By a word of its subject; empty for what is likely a report. */
  static Optional<Intent> bySubject(Sentence sentence, Vocabulary vocabulary, Book book) {
    var lookups = new Lookups(sentence, vocabulary, book);
    return lookups.isShort() ? lookups.subject() : Optional.empty();
  }

  /** "6.3 budžets": a measure and a word of a subject, and nothing that could be reported. */
  static boolean isNothingElse(Sentence sentence, Vocabulary vocabulary) {
    return sentence.numbers().size() == 1
        && sentence.states().isEmpty()
        && sentence.parts().stream()
            .filter(
                p -> !(p.sense() instanceof Sense.Filler || p.sense() instanceof Sense.Numbered))
            .map(Sentence.Part::folded)
            .allMatch(word -> isOfASubject(word, vocabulary));
  }

  private static boolean isOfASubject(String word, Vocabulary vocabulary) {
    return Stream.of(Subject.FUNDING, Subject.HISTORY, Subject.STANDING)
        .anyMatch(subject -> vocabulary.keywords().has(subject, List.of(word)));
  }

  /** By what is named, where nothing else was understood. */
  static Optional<Intent> byName(Sentence sentence, Vocabulary vocabulary, Book book) {
    var lookups = new Lookups(sentence, vocabulary, book);
    return lookups.isShort() && sentence.numbers().isEmpty() ? lookups.named() : Optional.empty();
  }

  private boolean isShort() {
    return !words.isEmpty()
        && words.size() <= FEW
        && !sentence.said().contains("\n")
        && sentence.said().indexOf(':') < 0;
  }

  private Optional<Intent> subject() {
    if (sentence.numbers().size() > 1) {
      return Optional.empty();
    }
    return file()
        .or(() -> has(Subject.OVERALL) ? Optional.empty() : when(Subject.PICTURE, picture()))
        .or(() -> when(Subject.BLOCKED, new OfRecord.AskAlarms()))
        .or(() -> when(Subject.CONTACTS, new OfLookup.AskContacts(institution())))
        .or(() -> when(Subject.RETURNED, returned()))
        .or(() -> when(Subject.FUNDING, funding()))
        .or(this::changes)
        .or(this::earlier)
        .or(this::standing)
        .or(this::commitment)
        .or(() -> sentence.numbers().isEmpty() ? ofAll() : Optional.empty());
  }

  /** "kas iepriekš ziņots par 3.2". */
  private Optional<Intent> earlier() {
    return sentence.numbers().stream()
        .filter(_ -> has(Subject.HISTORY))
        .findFirst()
        .flatMap(book::find)
        .map(Intent.AskHistory::new);
  }

  /** "1.2. pasākuma izpilde". */
  private Optional<Intent> standing() {
    return sentence.numbers().stream()
        .filter(_ -> has(Subject.STANDING) && sentence.states().isEmpty())
        .findFirst()
        .map(number -> new Intent.AskMeasure(Optional.empty(), number));
  }

  private Optional<Intent> commitment() {
    var numbers = sentence.wholes().stream().filter(book.commitments()::contains).toList();
    return sentence.topics().contains(Topic.COMMITMENT)
            && numbers.size() == 1
            && sentence.numbers().isEmpty()
        ? Optional.of(new Intent.AskCommitment(Optional.empty(), numbers.getFirst()))
        : Optional.empty();
  }

  /** What is asked of all measures together. */
  private Optional<Intent> ofAll() {
    return when(Subject.CHALLENGES, new OfReview.AskChallenges())
        .or(() -> when(Subject.MISSING, missing()))
        .or(() -> when(Subject.DATES, new Intent.AskDeadlines()))
        .or(() -> when(Subject.USAGE, new Intent.AskHelp()))
        .or(this::state)
        .or(this::ofInstitution)
        .or(() -> when(Subject.HOW_MANY, new Intent.AskOverview()))
        .or(() -> has(Subject.OVERALL) ? Optional.of(new Intent.AskOverview()) : Optional.empty());
  }

  /** "tieslietu ministrijas atskaites" is about the ministry, not about one's own report. */
  private Optional<Intent> ofInstitution() {
    var topics = sentence.topics();
    return topics.contains(Topic.REPORT) || topics.contains(Topic.OWED)
        ? institution().map(Intent.AskInstitution::new)
        : Optional.empty();
  }

  private Intent missing() {
    return has(Subject.MINE) ? new Intent.AskOwed() : new OfLookup.AskMissing();
  }

  private Optional<Intent> when(Subject subject, Intent intent) {
    return has(subject) ? Optional.of(intent) : Optional.empty();
  }

  private boolean has(Subject subject) {
    return vocabulary.keywords().has(subject, words);
  }

  private Optional<Intent> file() {
    if (!sentence.numbers().isEmpty()) {
      return Optional.empty();
    }
    var formats =
        Stream.of(Kind.XLSX, Kind.CSV, Kind.DOCX, Kind.PDF, Kind.JSON)
            .filter(kind -> has(Subject.valueOf(kind.name())))
            .findFirst();
    return formats
        .<Intent>map(kind -> new OfFiles.Order(kind, Optional.empty()))
        .or(() -> when(Subject.FILE, new OfFiles.AskFiles()));
  }

  private Intent picture() {
    var kind = has(Subject.INSTITUTIONS) ? Kind.BY_INSTITUTION : Kind.BY_COMMITMENT;
    return new OfFiles.Order(has(Subject.FUNDING) ? Kind.FUNDING : kind, Optional.empty());
  }

  private Intent returned() {
    return sentence.numbers().stream()
        .findFirst()
        .<Intent>map(number -> new Intent.AskMeasure(Optional.empty(), number))
        .orElseGet(OfLookup.AskReturned::new);
  }

  private Intent funding() {
    var year =
        words.stream().filter(w -> YEAR.matcher(w).matches()).findFirst().map(Integer::valueOf);
    return new OfLookup.AskFunding(sentence.numbers().stream().findFirst(), year);
  }

  /** "kas mainījies", or anything with "kopš" and a day. */
  private Optional<Intent> changes() {
    var days = DayWords.in(sentence.said(), vocabulary).found();
    var since = days.stream().map(DayWords.Found::day).findFirst();
    var asked = has(Subject.CHANGES) || (has(Subject.SINCE) && since.isPresent());
    var aboutOne = !sentence.numbers().isEmpty() && since.isEmpty();
    return asked && !aboutOne ? Optional.of(new OfLookup.AskChanges(since)) : Optional.empty();
  }

  private Optional<Intent> named() {
    return mine().or(() -> institution().<Intent>map(Intent.AskInstitution::new)).or(this::titled);
  }

  /** "kas kavējas", "pabeigtie pasākumi"; what is not begun is in no other state. */
  private Optional<Intent> state() {
    var states = states();
    if (states.size() != 1 || !sentence.codes().isEmpty() || has(Subject.MINE)) {
      return Optional.empty();
    }
    var said = states.getFirst();
    var negated = said != ProgressState.NOT_STARTED && has(Subject.NOT);
    if (negated && said != ProgressState.IN_PROGRESS) {
      return Optional.empty();
    }
    return Optional.of(new OfLookup.AskState(negated ? ProgressState.NOT_STARTED : said));
  }

  /** Those said, the misspelt ones among them; "daļēji izpildīts" is one. */
  private List<ProgressState> states() {
    var all =
        Stream.concat(
                sentence.states().stream(),
                sentence.unknown().stream().flatMap(w -> vocabulary.nearestState(w).stream()))
            .distinct()
            .toList();
    return all.contains(ProgressState.PARTLY_DONE) ? List.of(ProgressState.PARTLY_DONE) : all;
  }

  private Optional<Intent> mine() {
    return when(Subject.MINE, new Intent.AskOwed())
        .filter(_ -> vocabulary.marks().isAsked(sentence) || sentence.isQuestion());
  }

  /** The one whose code is said, or whose name has most of the words that mean nothing else. */
  private Optional<InstitutionCode> institution() {
    return sentence.codes().stream().findFirst().or(() -> book.nearestName(words));
  }

  private Optional<Intent> titled() {
    var topic =
        sentence.parts().stream()
            .filter(p -> p.sense() instanceof Sense.Unknown)
            .map(p -> sentence.said().substring(p.from(), p.to()))
            .filter(word -> word.length() >= 4 && !StopWords.have(word))
            .toList();
    var found = book.titledMost(topic);
    var names = topic.size() == 1 && book.named(Word.folded(topic.getFirst())).size() > 1;
    return names || topic.isEmpty() || found.isEmpty() || found.size() > MOST_FOUND
        ? Optional.empty()
        : Optional.of(new OfLookup.Search(found));
  }
}
