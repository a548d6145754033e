package lv.terminbot.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.words.Lexicon;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.text.Word;

/**
 * Finds the institutions that are named by code or by words of their names, in any case: "VARAM",
 * "Tieslietu ministrijai", "Vides ministrija"; and those that the plan does not have.
 */
final class InstitutionFinder {
  /** A code that is a word of every day, too. */
  private static final String VERB = "varam";

  private static final Set<String> BEFORE_THE_VERB = Set.of("mes", "ne", "ka", "vai", "to");
  private static final Pattern INFLECTED =
      Pattern.compile("(\\p{Lu}{2,})(?:['’]s|-?(?:am|a|u|ā|ai|as|i|im|em|iem|os))");
  private static final Pattern ADDRESSED = Pattern.compile("\\p{L}{5,}(?:[ae]m|iem)");
  private static final int MOST_BETWEEN = 2;
  private static final int SHORT_TEXT = 2;

  /** In a longer text "skolā" is any school. */
  private static final int MOST_AROUND_A_HEAD = 6;

  /** The more words the surer; of as many, those of the plan before others. */
  private static final Comparator<Map.Entry<Object, List<Integer>>> MOST_WORDS =
      Comparator.<Map.Entry<Object, List<Integer>>>comparingInt(e -> -e.getValue().size())
          .thenComparing(e -> !(e.getKey() instanceof InstitutionCode));

  private final Tokens tokens;
  private final PlanIndex index;
  private final OtherInstitutions others;

  InstitutionFinder(Tokens tokens, PlanIndex index, OtherInstitutions others) {
    this.tokens = tokens;
    this.index = index;
    this.others = others;
  }

  /**
   * All that there are.
   *
   * @param taken whether a word means something else already
   */
  List<Entity> find(IntPredicate taken) {
    var found = new ArrayList<Entity>();
    for (var at = 0; at < tokens.size(); at++) {
      if (!taken.test(at)) {
        var code = code(at);
        if (code.isPresent() && isWrittenAsCode(at)) {
          var last = at + code.get().words().size() - 1;
          found.add(entity(code.get().meaning(), at, last));
        } else {
          otherwise(at).ifPresent(found::add);
        }
      }
    }
    names(taken, found);
    return found;
  }

  /** "VARAM", and with an ending: "VARAM's", "VIDam", "KNABu". */
  private Optional<Lexicon.Phrase<InstitutionCode>> code(int at) {
    var inflected = INFLECTED.matcher(tokens.written(at));
    return index
        .code(tokens.folded(), at)
        .or(
            () ->
                inflected.matches()
                    ? index.code(List.of(Word.fold(inflected.group(1))), 0)
                    : Optional.empty());
  }

  /** A code in small letters that is an everyday word is that: "kā mēs to varam zināt". */
  private boolean isWrittenAsCode(int at) {
    return tokens.written(at).equals(VERB) ? !isVerb(at) : !isUnit(at);
  }

  /** "21 km" */
  private boolean isUnit(int at) {
    return at > 0
        && tokens.written(at).equals("km")
        && Character.isDigit(
            tokens.folded().get(at - 1).codePointBefore(tokens.folded().get(at - 1).length()));
  }

  /** Before an infinitive, or at the end behind the word that goes with it. */
  private boolean isVerb(int at) {
    if (at + 1 == tokens.size()) {
      return at > 0 && BEFORE_THE_VERB.contains(tokens.folded().get(at - 1));
    }
    var isCount = Character.isDigit(tokens.folded().get(at + 1).codePointAt(0));
    var verb = tokens.folded().get(Math.min(isCount ? at + 2 : at + 1, tokens.size() - 1));
    return verb.endsWith("t") || verb.endsWith("ties");
  }

  private Optional<Entity> otherwise(int at) {
    return called(at).or(() -> other(at));
  }

  /** "Минюст": what it is called in Russian. */
  private Optional<Entity> called(int at) {
    return others
        .called(tokens.folded(), at)
        .map(
            one ->
                entity(
                    index.institutions().stream()
                        .filter(code -> code.value().equals(one.code()))
                        .<Object>map(code -> code)
                        .findFirst()
                        .orElseGet(() -> new Entity.OtherInstitution(one.name())),
                    at,
                    at + one.beginnings().size() - 1));
  }

  private Optional<Entity> other(int at) {
    var written = tokens.written(at);
    return others.byCode(written).map(name -> entity(new Entity.OtherInstitution(name), at, at));
  }

  /** Of a name two words at least, or one that no other has and that is more than an adjective. */
  private void names(IntPredicate taken, List<Entity> found) {
    var places = new LinkedHashMap<Object, List<Integer>>();
    for (var at = 0; at < tokens.size(); at++) {
      if (!taken.test(at)) {
        for (var code : index.named(tokens.written(at))) {
          add(places, code, at);
        }
        for (var name : others.named(tokens.written(at))) {
          add(places, new Entity.OtherInstitution(name), at);
        }
      }
    }
    places.entrySet().stream()
        .filter(e -> isNamed(e.getKey(), e.getValue()))
        .sorted(MOST_WORDS)
        .forEach(
            e -> {
              var one = entity(e.getKey(), e.getValue().getFirst(), e.getValue().getLast());
              if (found.stream().noneMatch(one::overlaps)) {
                found.add(one);
              }
            });
  }

  /** The last run of words that stand side by side. */
  private static void add(LinkedHashMap<Object, List<Integer>> places, Object what, int at) {
    var known = places.computeIfAbsent(what, _ -> new ArrayList<>());
    if (!known.isEmpty() && at - known.getLast() > MOST_BETWEEN && known.size() < 2) {
      known.clear();
    }
    if (known.isEmpty() || at - known.getLast() <= MOST_BETWEEN) {
      known.add(at);
    }
  }

  private boolean isNamed(Object what, List<Integer> places) {
    if (places.size() > 1) {
      return true;
    }
    var at = places.getFirst();
    var alone = tokens.size() <= SHORT_TEXT;
    var only =
        what instanceof InstitutionCode
            && index.named(tokens.written(at)).size() == 1
            && !index.isOfATitle(tokens.written(at));
    return what instanceof InstitutionCode
        && only
        && (alone
            || (index.isHeadOfName(tokens.written(at)) && tokens.size() <= MOST_AROUND_A_HEAD)
            || isCapitalised(at)
            || isAddressed(at));
  }

  /** "Tieslietām vēl trīs dienas": whom something is given stands first. */
  private boolean isAddressed(int at) {
    return at == 0 && ADDRESSED.matcher(tokens.folded().getFirst()).matches();
  }

  private boolean isCapitalised(int at) {
    return at > 0 && Character.isUpperCase(tokens.written(at).codePointAt(0));
  }

  private Entity entity(Object value, int first, int last) {
    return new Entity(value, tokens.words().get(first).from(), tokens.words().get(last).to());
  }
}
