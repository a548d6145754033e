package lv.terminbot.reading.entity;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.terminbot.cycle.Year;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;
import lv.terminbot.text.Word;

/**
 * Finds what numbers stand for: measures ("3.2", "trīs punkts divi", "3.1–3.3"), commitments,
 * times, percentages, years, and all the numbers that are none of these. A number that could be a
 * measure's or a day is a day where a day is meant.
 */
final class NumberFinder {
  private static final Pattern CLOCK_TIME =
      Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b(?!:)");
  private static final Pattern HOUR =
      Pattern.compile("\\b(\\d{1,2})\\s?(am|pm)\\b|\\b(\\d{1,2})h\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,3})(?:[.,]\\d)?"
              + " ?(?:%|procent\\p{L}*|procnet\\p{L}*|percent|процент\\p{L}*)");
  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://|\\bwww\\.)\\S*[^\\s.,;:!?)\"”»]"
              + "|(?<![@\\w.-])(?:[a-z0-9-]{1,63}\\.){1,4}(?:lv|eu|com|org|net|gov|io|lt|ee)\\b(?:/\\S*[^\\s.,;:!?)\"”»])?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("\\S+@\\S+\\.\\p{L}{2,}|\\+?\\d[\\d ()-]{7,}\\d");
  private static final Pattern MONEY =
      Pattern.compile(
          "[€$£]\\s?\\d[\\d .,]*|\\d[\\d"
              + " .,]{0,24}(?:€|\\$|£|°|\\s?(?:eur|eiro|euro|milj|tūkst)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTERED =
      Pattern.compile("(?<![\\p{L}\\d.])\\p{L}{1,3} ?\\d{1,4}(?:[.,]\\d{1,5}){0,2}(?![\\p{L}\\d])");
  private static final Pattern SCORE = Pattern.compile("(?<![\\d.])\\d{1,3}:\\d{1,3}(?![\\d.])");
  private static final Pattern YEAR = Pattern.compile("20[1-4]\\d");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern CYCLE_NAME =
      Pattern.compile("\\b20\\d\\d\\s?[-–/]\\s?(?:20)?\\d\\d\\b");

  private final String text;
  private final List<Word> words;
  private final List<String> folded;
  private final Vocabulary vocabulary;
  private final PlanIndex index;
  private final List<Entity> found;
  private final MeasureOrDay meaning;
  private final WholeNumbers wholeNumbers;

  /**
   * @param found what was found already, and is not looked at again
   */
  NumberFinder(Tokens tokens, Vocabulary vocabulary, PlanIndex index, List<Entity> found) {
    this.text = tokens.text();
    this.words = tokens.words();
    this.folded = tokens.folded();
    this.vocabulary = vocabulary;
    this.index = index;
    this.found = found;
    this.meaning = new MeasureOrDay(tokens, vocabulary, index, found);
    this.wholeNumbers = new WholeNumbers(tokens, vocabulary);
  }

  /** Adds all that there are. */
  void find() {
    if (text.indexOf('.') >= 0) {
      LINK.matcher(text).results().forEach(m -> put(new Entity.Link(), m.start(), m.end()));
    }
    if (text.chars().anyMatch(Character::isDigit)) {
      LETTERED.matcher(text).results().forEach(this::lettered);
      CYCLE_NAME.matcher(text).results().forEach(m -> put(new Entity.Other(), m.start(), m.end()));
      ADDRESS.matcher(text).results().forEach(m -> put(new Entity.Other(), m.start(), m.end()));
      PERCENT
          .matcher(text)
          .results()
          .filter(m -> Integer.parseInt(m.group(1)) <= 100)
          .forEach(m -> put(new Entity.Percent(Integer.parseInt(m.group(1))), m.start(), m.end()));
      MONEY.matcher(text).results().forEach(m -> put(new Entity.Other(), m.start(), m.end()));
      CLOCK_TIME
          .matcher(text)
          .results()
          .forEach(m -> put(time(m.group(1), m.group(2)), m.start(), m.end()));
      SCORE.matcher(text).results().forEach(m -> put(new Entity.Other(), m.start(), m.end()));
      HOUR.matcher(text)
          .results()
          .forEach(m -> hour(m.group(1), m.group(2), m.group(3), m.start(), m.end()));
    }
    for (var at = 0; at < words.size(); at++) {
      if (Character.isDigit(folded.get(at).codePointAt(0))) {
        written(at);
      } else {
        spoken(at);
      }
    }
    ranges();
  }

  /** "US0113.2", "us 0113.2": only where a plan has it so. */
  private void lettered(MatchResult written) {
    MeasureNumber.read(written.group())
        .map(index::asWritten)
        .filter(index::has)
        .ifPresent(number -> put(number, written.start(), written.end()));
  }

  private void hour(String hour, String half, String other, int from, int to) {
    var said = Integer.parseInt(hour == null ? other : hour);
    var value = half != null && said == 12 ? 0 : said;
    var later = "pm".equalsIgnoreCase(half) && value < 12 ? 12 : 0;
    if (value + later < 24) {
      put(LocalTime.of(value + later, 0), from, to);
    }
  }

  private static LocalTime time(String hour, String minute) {
    return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
  }

  private void written(int at) {
    var word = words.get(at);
    var number = folded.get(at);
    var before = at > 0 ? folded.get(at - 1) : "";
    var behind = at + 1 < words.size() ? folded.get(at + 1) : "";
    if (YEAR.matcher(number).matches()) {
      put(new Year.Numbered(Integer.parseInt(number)), word.from(), word.to());
      return;
    }
    if (vocabulary.is(Mark.UNIT, behind.isEmpty() ? number : behind)
        || vocabulary.is(Mark.LABEL, before.isEmpty() ? number : before)
        || isSigned(word)
        || wholeNumbers.isOfAnAct(at)) {
      put(new Entity.Other(), word.from(), word.to());
      return;
    }
    var measure =
        MeasureNumber.read(number).filter(MeasureNumber::isOfSeveralParts).map(index::asWritten);
    if (measure.isPresent()) {
      put(meaning.decide(at, measure.get()), word.from(), word.to());
    } else if (WHOLE.matcher(number).matches()) {
      whole(at, number);
    }
  }

  private boolean isSigned(Word word) {
    return word.from() > 0
        && (text.charAt(word.from() - 1) == '+' || text.charAt(word.from() - 1) == '#')
        && !index.commitments().isEmpty();
  }

  private void whole(int at, String written) {
    var number = Integer.parseInt(written);
    var measure = MeasureNumber.read(written).map(index::asWritten).filter(index::has);
    var named = wholeNumbers.isOfACommitment(at);
    var word = words.get(at);
    var parted = wholeNumbers.parted(at).filter(index::has);
    if (!named && parted.isPresent()) {
      put(parted.get(), word.from(), words.get(at + 1).to());
    } else if (!named && measure.isPresent() && wholeNumbers.isMeasure(at)) {
      put(measure.get(), word.from(), word.to());
    } else if (!named && number < 24 && at > 0 && vocabulary.is(Mark.CLOCK, folded.get(at - 1))) {
      put(LocalTime.of(number, 0), word.from(), word.to());
    } else if (index.commitments().contains(number)
        && (named || wholeNumbers.isOfAll(at) || words.size() <= 2)) {
      put(new Entity.Commitment(number), word.from(), word.to());
    } else {
      put(new Entity.Other(), word.from(), word.to());
    }
  }

  /** "trīs punkts divi", "trīs divi" where the plan has it, "trešā apņemšanās". */
  private void spoken(int at) {
    var first = vocabulary.number(folded.get(at));
    var ordinal = vocabulary.ordinal(folded.get(at)).or(() -> first);
    var next = at + 1 < words.size() ? folded.get(at + 1) : "-";
    var before = at > 0 ? folded.get(at - 1) : "-";
    if (ordinal.isPresent()
        && !wholeNumbers.isCount(at, ordinal.get(), index.commitments().size())
        && (vocabulary.is(Mark.COMMITMENT, next)
            || vocabulary.is(Mark.COMMITMENT, before)
            || (index.commitments().contains(ordinal.get()) && wholeNumbers.isOrdinalAlone(at)))) {
      put(new Entity.Commitment(ordinal.get()), words.get(at).from(), words.get(at).to());
      return;
    }
    if (first.isEmpty()) {
      return;
    }
    var dotted = vocabulary.isPoint(next);
    var last = dotted ? at + 2 : at + 1;
    if (last >= words.size()) {
      return;
    }
    var second = vocabulary.number(folded.get(last));
    if (second.isPresent()) {
      var number = new MeasureNumber(first.get() + "." + second.get());
      if (dotted || index.has(number)) {
        put(number, words.get(at).from(), words.get(last).to());
      }
    }
  }

  /** "3.1–3.3", "no 3.1 līdz 3.3": those between are meant as well. */
  private void ranges() {
    var numbers =
        found.stream()
            .filter(e -> e.is(MeasureNumber.class))
            .sorted(EntityFinder.IN_ORDER)
            .toList();
    for (var at = 0; at + 1 < numbers.size(); at++) {
      var first = numbers.get(at);
      var last = numbers.get(at + 1);
      var between = text.substring(first.to(), last.from()).strip();
      var joined =
          between.matches("\\.?\\s*[-–—]")
              || (!between.isEmpty()
                  && Word.folded(between).size() == 1
                  && vocabulary.is(Mark.TO, Word.folded(between).getFirst()));
      var from = (MeasureNumber) first.value();
      var to = (MeasureNumber) last.value();
      if (joined
          && MeasureOrDay.commitment(from).equals(MeasureOrDay.commitment(to))
          && from.compareTo(to) < 0) {
        var all = new ArrayList<>(index.between(from, to));
        if (all.size() > 2) {
          found.remove(first);
          found.remove(last);
          put(new Entity.Measures(all), first.from(), last.to());
        }
      }
    }
  }

  private void put(Object value, int from, int to) {
    var one = new Entity(value, from, to);
    if (found.stream().noneMatch(one::overlaps)) {
      found.add(one);
    }
  }
}
