package lv.terminbot.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of one answer, from its beginning to its end. */
final class QuantityReader {
  /** More digits are something else: a telephone, an account. */
  private static final int MOST_DIGITS = 12;

  private static final String GAP = "[ \\u00a0\\u202f]";

  /** A number in these is part of something else. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "https?://\\S+|(?<!\\d)\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}\\.?|\\d{4}-\\d\\d-\\d\\d"
              + "|\\d+(?:\\.\\d+){2,}|(?<!\\d)\\d{1,2}:\\d\\d(?!\\d)|\\p{L}+[-_]?\\d[\\p{L}\\d]*"
              + "|(?<![\\d.,])\\d{1,3}\\.\\s(?!g\\.|gad)(?=\\p{Ll})");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.,])(?<year>20\\d\\d)(?:(?<named>\\.?"
              + GAP
              + "?(?:gadā|gads|gada|g\\.)(?!\\p{L}))|(?<closed>(?=\\)))"
              + "|(?<leads>(?=\\.?\\s?[:=–—-]))|(?=\\.?\\s*(?:[,;\\n]|$)))");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<![\\d\\p{L}.,])(?<value>(?:(?<![^\\s(])[-−])?(?:\\d{1,3}(?:"
              + GAP
              + "\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d{1,6})?)(?![.,]?\\d)(?:"
              + GAP
              + "?(?<percent>%|procent\\p{L}*|percent))?");

  /** One word, or two where nothing follows: "datu kopas". */
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s?(?<unit>\\p{L}[\\p{L}-]{0,24}(?: (?!(?:un|and|no|of|ar|par|in)\\b)"
              + "\\p{L}[\\p{L}-]{1,24}(?=\\s*(?:[,;.()\\n\\d]|un |and |$)))?)");

  private static final Pattern BESIDE = Pattern.compile("\\s*\\(?\\s*");
  private static final Pattern BEHIND_COMMA = Pattern.compile("\\s*,?\\s*\\(?\\s*");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[\\s,;:=()–—.-]|(?<!\\p{L})(?:un|and)(?!\\p{L}))*");

  private final String words;
  private final StringBuilder rest;
  private final List<Quantity> found = new ArrayList<>();
  private Optional<Integer> leading = Optional.empty();
  private boolean plain = true;

  QuantityReader(String said) {
    this.words =
        ELSEWHERE.matcher(said.strip()).replaceAll(part -> "\u0000".repeat(part.group().length()));
    this.rest = new StringBuilder(words);
  }

  /** A year and where it stands. */
  private record NamedYear(int year, int from, int to, boolean leads) {}

  List<Quantity> read() {
    var years = years();
    var value = VALUE.matcher(words);
    var at = 0;
    while (value.find(at)) {
      var start = value.start();
      var year = years.stream().filter(y -> y.from() == start).findFirst();
      if (year.isPresent()) {
        leading = Optional.of(year.get().year());
        at = cover(start, year.get().to());
      } else if (value.group("value").replaceAll("\\D", "").length() > MOST_DIGITS) {
        at = value.end();
      } else {
        at = take(value, years);
      }
    }
    return List.copyOf(found);
  }

  boolean readsAll() {
    return !read().isEmpty() && plain && BETWEEN.matcher(rest).matches();
  }

  /** A bare one is a year only beside another number: "2023" alone may be a count. */
  private List<NamedYear> years() {
    var years = new ArrayList<NamedYear>();
    var bare = new ArrayList<NamedYear>();
    YEAR.matcher(words)
        .results()
        .forEach(
            m -> {
              var leads = m.group("leads") != null;
              var year =
                  new NamedYear(Integer.parseInt(m.group("year")), m.start(), m.end(), leads);
              var certain = leads || m.group("named") != null || m.group("closed") != null;
              (certain ? years : bare).add(year);
            });
    if (VALUE.matcher(words).results().count() > years.size() + bare.size()) {
      years.addAll(bare);
    }
    return years;
  }

  /** Where to read on. */
  private int take(Matcher value, List<NamedYear> years) {
    var written = value.group("value");
    var percent = value.group("percent") != null;
    var counted = UNIT.matcher(words).region(value.end("value"), words.length());
    var isCounted = !percent && counted.lookingAt();
    var unit = percent ? Quantity.PERCENT : isCounted ? counted.group("unit") : "";
    var end = isCounted ? counted.end() : value.end();
    plain &= !(isCounted && written.matches("\\d+[.,]\\d+"));
    var own =
        years.stream()
            .filter(year -> year.from() >= end && !year.leads())
            .filter(year -> isBeside(end, year.from()))
            .findFirst();
    found.add(new Quantity(number(written), unit, own.map(NamedYear::year).or(() -> leading)));
    return cover(value.start(), own.map(NamedYear::to).orElse(end));
  }

  /** After a year that leads, the next one behind a comma leads what follows. */
  private boolean isBeside(int end, int year) {
    var between = words.substring(end, year);
    return (leading.isPresent() ? BESIDE : BEHIND_COMMA).matcher(between).matches();
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(
        written.replaceAll("[\\s\\u00a0\\u202f]", "").replace('−', '-').replace(',', '.'));
  }

  private int cover(int from, int to) {
    rest.replace(from, to, " ".repeat(to - from));
    return to;
  }
}
