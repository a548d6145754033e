package lv.terminbot.reading.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Measure;
import lv.terminbot.text.Language;
import lv.terminbot.text.Word;

/**
 * Makes messages of an example: its slots filled with what a plan names, and of some once more with
 * other names and a typing error. The same each time, whatever other examples there are.
 */
final class ExampleVariations {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern LAST_SIGN = Pattern.compile("[.?!]+$");

  /** Takes like examples far apart. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** One in so many is added with a typing error. */
  private static final int MISSPELT = 3;

  /** One in so many is added with polite words around it. */
  private static final int POLITE = 4;

  private final Map<String, List<String>> slots;
  private final List<ActionPlan> plans;
  private final long draw;
  private final Random random = new Random();

  /**
   * @param slots what stands in a slot, by its name and language: "day.lv"
   * @param draw by which chance decides
   */
  ExampleVariations(Map<String, List<String>> slots, List<ActionPlan> plans, long draw) {
    this.slots = slots;
    this.plans = plans;
    this.draw = draw;
  }

  List<String> of(Example example) {
    random.setSeed(
        draw + (long) FeatureHash.of(List.of(example.label().code(), example.text())) * SPREAD);
    var all = new ArrayList<String>();
    all.add(filled(example));
    if (random.nextInt(MISSPELT) == 0) {
      var other = misspelt(filled(example));
      all.add(random.nextBoolean() ? LAST_SIGN.matcher(other).replaceAll("") : other);
    }
    if (random.nextInt(POLITE) == 0) {
      all.add(politely(example));
    }
    return all;
  }

  /** "vai varat pateikt, …", "lūdzu …": what stands around does not change what is wanted. */
  private String politely(Example example) {
    var kind = example.label().kind().name().toLowerCase(java.util.Locale.ROOT);
    var around = any(listed("around-" + kind, example.language()));
    var said = LAST_SIGN.matcher(filled(example)).replaceAll("");
    return around.replace("*", said);
  }

  private String filled(Example example) {
    return SLOT.matcher(example.text())
        .replaceAll(slot -> java.util.regex.Matcher.quoteReplacement(value(slot, example)));
  }

  private String value(MatchResult slot, Example example) {
    var language = example.language();
    return switch (slot.group(1)) {
      case "measure" -> measure();
      case "measures" ->
          IntStream.range(0, 2 + random.nextInt(2))
              .mapToObj(_ -> measure())
              .collect(Collectors.joining(any(listed("and", language))));
      case "commitment" -> Integer.toString(any(plan().commitments()).number());
      case "institution" -> institution(language);
      case "topic" -> topic(language);
      default -> any(listed(slot.group(1), language));
    };
  }

  private List<String> listed(String slot, String language) {
    var values = slots.getOrDefault(slot + "." + language, slots.getOrDefault(slot, List.of()));
    if (values.isEmpty() && !slot.startsWith("around")) {
      throw new IllegalArgumentException(
          "{%s} stands in an example in “%s”, and slots.properties has nothing for it"
              .formatted(slot, language));
    }
    return values.isEmpty() ? List.of("*") : values;
  }

  private ActionPlan plan() {
    return any(plans);
  }

  private String measure() {
    var number = any(plan().measures().map(Measure::number).toList()).value();
    return random.nextInt(8) == 0 ? number.replace('.', ',') : number;
  }

  private String institution(String language) {
    var institution = any(plan().institutions());
    return random.nextInt(5) < 3 || language.equals("ru")
        ? institution.code().value()
        : institution.name().in(new Language(language));
  }

  /** One to three words of a title. */
  private String topic(String language) {
    var title =
        any(plan().measures().toList())
            .title()
            .in(new Language(language.equals("ru") ? "lv" : language));
    var words = Word.of(title);
    var from = random.nextInt(words.size());
    var to = Math.min(words.size(), from + 1 + random.nextInt(3));
    return title.substring(words.get(from).from(), words.get(to - 1).to());
  }

  /** A letter lost, doubled or swapped with the next, in a word of some length. */
  private String misspelt(String text) {
    var places = new ArrayList<Integer>();
    for (var word : Word.of(text)) {
      if (word.folded().length() >= 5 && !Character.isDigit(text.charAt(word.from()))) {
        IntStream.range(word.from() + 1, word.to() - 1).forEach(places::add);
      }
    }
    if (places.isEmpty()) {
      return text;
    }
    var at = any(places);
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
      default ->
          text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    };
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
