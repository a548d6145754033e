package lv.terminbot.reading.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;
import lv.terminbot.text.Word;

/** Finds all that a text names, kind by kind; what is found first is not taken for another. */
public final class EntityFinder {
  public static final Comparator<Entity> IN_ORDER =
      Comparator.comparingInt(Entity::from).thenComparingInt(Entity::to);

  /** The endings of names in their cases, each with the length from which on it is sure. */
  private static final Map<String, Integer> CASES =
      Map.of("ai", 5, "ei", 5, "am", 6, "im", 6, "u", 6, "i", 6);

  private final Vocabulary vocabulary;
  private final OtherInstitutions institutions;
  private final Set<String> firstNames;

  /**
   * @param firstNames without their endings
   */
  public EntityFinder(
      Vocabulary vocabulary, OtherInstitutions institutions, Set<String> firstNames) {
    this.vocabulary = vocabulary;
    this.institutions = institutions;
    this.firstNames = firstNames.stream().map(Word::fold).collect(Collectors.toUnmodifiableSet());
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Without the stops that were dictated in words. */
  public String withoutSpokenStops(String text) {
    return new SpokenStops(vocabulary).asSigns(text);
  }

  public Entities find(String text, PlanIndex index) {
    return find(Tokens.of(text), index);
  }

  /** The same of words that may be spelt otherwise than they were written. */
  public Entities find(Tokens tokens, PlanIndex index) {
    var text = tokens.text();
    var found =
        new ArrayList<>(new DateFinder(text, tokens.words(), tokens.folded(), vocabulary).find());
    found.removeIf(day -> isMeasure(day, text, index));
    addAll(found, new SpokenHours(tokens, vocabulary).find(List.copyOf(found)));
    new NumberFinder(tokens, vocabulary, index, found).find();
    phrases(tokens, found);
    var letters = taken(found);
    IntPredicate taken = at -> isTaken(tokens.words().get(at), letters);
    addAll(found, new StateFinder(tokens, vocabulary).find(taken));
    addAll(found, new InstitutionFinder(tokens, index, institutions).find(taken));
    names(tokens, found);
    found.removeIf(state -> isSide(state, text, List.copyOf(found)));
    found.sort(IN_ORDER);
    return new Entities(tokens, List.copyOf(found), vocabulary);
  }

  /** "VK pusē": whose side it is, and no half. */
  private static boolean isSide(Entity state, String text, List<Entity> found) {
    return state.is(ProgressState.class)
        && Word.fold(text.substring(state.from(), state.to())).equals("puse")
        && found.stream()
            .filter(e -> e.is(InstitutionCode.class) && e.to() <= state.from())
            .anyMatch(e -> text.substring(e.to(), state.from()).isBlank());
  }

  /** "1.01" where the plan writes its measures so, and "1.1-1.10" where it has so many. */
  private static boolean isMeasure(Entity day, String text, PlanIndex index) {
    return Stream.of(text.substring(day.from(), day.to()).split("\\s?[-–—]\\s?"))
        .allMatch(
            written ->
                written.matches("\\d+\\.\\d+")
                    && MeasureNumber.read(written).filter(index::has).isPresent());
  }

  private void phrases(Tokens tokens, List<Entity> found) {
    for (var at = 0; at < tokens.size(); at++) {
      var year = vocabulary.years().at(tokens.folded(), at);
      var language = vocabulary.languages().at(tokens.folded(), at);
      if (year.isPresent()) {
        add(found, entity(tokens, year.get().meaning(), at, year.get().words().size()));
      } else if (language.isPresent()) {
        add(found, entity(tokens, language.get().meaning(), at, language.get().words().size()));
      }
    }
  }

  /** First names in any case, with a capital letter where the writer has any. */
  private void names(Tokens tokens, List<Entity> found) {
    var isAllSmall = tokens.text().chars().noneMatch(Character::isUpperCase);
    for (var at = 0; at < tokens.size(); at++) {
      var written = tokens.written(at);
      var folded = Word.fold(written);
      if (Character.isUpperCase(written.codePointAt(0))
          ? isName(folded)
          : isAllSmall && isNameInACase(folded) && !vocabulary.has(folded)) {
        add(found, entity(tokens, new Entity.Name(written), at, surname(tokens, at) ? 2 : 1));
      }
    }
  }

  /** "Kristīne Zariņa": a word with a capital letter right behind a first name. */
  private static boolean surname(Tokens tokens, int at) {
    return at + 1 < tokens.size()
        && Character.isUpperCase(tokens.written(at + 1).codePointAt(0))
        && tokens
            .text()
            .substring(tokens.words().get(at).to(), tokens.words().get(at + 1).from())
            .equals(" ");
  }

  private boolean isName(String folded) {
    for (var ending = 0; ending <= 2 && folded.length() - ending >= 3; ending++) {
      if (firstNames.contains(folded.substring(0, folded.length() - ending))) {
        return true;
      }
    }
    return isNameInACase(folded);
  }

  /** "svetlanai", "ilzi": so spelt as nothing but a name is. */
  private boolean isNameInACase(String folded) {
    return CASES.entrySet().stream()
        .filter(ending -> folded.length() >= ending.getValue())
        .filter(ending -> folded.endsWith(ending.getKey()))
        .map(ending -> folded.substring(0, folded.length() - ending.getKey().length()))
        .anyMatch(
            stem ->
                firstNames.contains(stem + "a")
                    || firstNames.contains(stem + "e")
                    || firstNames.contains(stem + "s"));
  }

  /** The letters that stand for something else than a state. */
  private static BitSet taken(List<Entity> found) {
    var letters = new BitSet();
    found.stream()
        .filter(e -> !e.is(ProgressState.class))
        .forEach(e -> letters.set(e.from(), e.to()));
    return letters;
  }

  private static boolean isTaken(Word word, BitSet letters) {
    var next = letters.nextSetBit(word.from());
    return next >= 0 && next < word.to();
  }

  private static Entity entity(Tokens tokens, Object value, int at, int words) {
    return new Entity(
        value, tokens.words().get(at).from(), tokens.words().get(at + words - 1).to());
  }

  private static void addAll(List<Entity> found, List<Entity> more) {
    more.forEach(one -> add(found, one));
  }

  private static void add(List<Entity> found, Entity one) {
    if (found.stream().noneMatch(one::overlaps)) {
      found.add(one);
    }
  }
}
