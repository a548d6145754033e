package lv.terminbot.reading;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.plan.Audience;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.plan.Rung.Move;
import lv.terminbot.reading.entity.DateFinder;
import lv.terminbot.reading.entity.EntityFinder;
import lv.terminbot.reading.words.LadderWord;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.PlainWriting;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;
import lv.terminbot.text.Language;
import lv.terminbot.text.Word;

/** Understands what a coordinator writes about a cycle: its dates, and the steps of its ladder. */
final class CycleOrders {
  private static final Pattern NAMED =
      Pattern.compile("(?<code>" + PlannedCycle.CODE_PATTERN + ")(?=[\\s:,]|$)\\s*:?\\s*");
  private static final Pattern NAMES_A_YEAR = Pattern.compile("\\d{4}");
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
  private static final Set<String> TO = Set.of("uz", "to", "на");
  private static final Pattern DAYS = Pattern.compile("[+−–-]?\\d{1,3}");
  private static final Pattern TEXT =
      Pattern.compile("(?<step>\\S{1,40})\\s*(?<text>.*)", Pattern.DOTALL);
  private static final Pattern IN_LANGUAGE =
      Pattern.compile("(?:^|\\s)([a-z]{2}):\\s*(.*?)(?=\\s[a-z]{2}:\\s|$)", Pattern.DOTALL);

  private final Vocabulary vocabulary;

  private CycleOrders(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Empty where the line does not begin with "cikls" or "kāpnes". */
  static Optional<Intent> in(Tokens tokens, Vocabulary vocabulary) {
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    var orders = new CycleOrders(vocabulary);
    var cycles = vocabulary.marked(Mark.CYCLES, tokens.folded(), 0);
    if (cycles > 0) {
      return orders.cycle(after(tokens, cycles));
    }
    var ladder = vocabulary.marked(Mark.LADDER, tokens.folded(), 0);
    return ladder > 0 ? orders.ladder(after(tokens, ladder)) : Optional.empty();
  }

  private static String after(Tokens tokens, int words) {
    var rest = tokens.text().substring(tokens.words().get(words - 1).to());
    return PlainWriting.hyphenated(rest).strip();
  }

  /** "2024-2025 uzaicinājums 05.01.2026 termiņš 05.02.2026", or a name alone, or nothing. */
  private Optional<Intent> cycle(String rest) {
    if (rest.isEmpty()) {
      return Optional.of(new OfCycles.AskCycles());
    }
    var named = NAMED.matcher(rest);
    return named.lookingAt() && NAMES_A_YEAR.matcher(named.group("code")).find()
        ? Optional.of(dated(named.group("code"), rest.substring(named.end())))
        : Optional.empty();
  }

  private Intent dated(String code, String text) {
    var days = daysIn(text);
    return days.isEmpty() ? new OfCycles.AskNamedCycle(code) : dating(code, days);
  }

  /** The days of a text, each by the date of a cycle that is named before it. */
  static Map<LadderWord, Day> days(String text, Vocabulary vocabulary) {
    return new CycleOrders(vocabulary).daysIn(text);
  }

  /** Gives a cycle these dates. */
  static Intent dating(String code, Map<LadderWord, Day> days) {
    return new OfCycles.DateCycle(
        code,
        Optional.ofNullable(days.get(LadderWord.INVITATION)),
        Optional.ofNullable(days.get(LadderWord.DEADLINE)),
        Optional.ofNullable(days.get(LadderWord.FINAL)));
  }

  private Map<LadderWord, Day> daysIn(String text) {
    var days = new EnumMap<LadderWord, Day>(LadderWord.class);
    var from = 0;
    var last = Optional.<LadderWord>empty();
    var tokens = Tokens.of(text);
    var found = new DateFinder(text, tokens.words(), tokens.folded(), vocabulary).find();
    for (var entity : found.stream().sorted(EntityFinder.IN_ORDER).toList()) {
      var before = Word.folded(text.substring(from, entity.from()));
      from = entity.to();
      if (entity.value() instanceof Day day && !Shift.isIn(text, entity)) {
        var named = parts(before).reduce((one, later) -> later);
        // "termiņš no 5.02. uz 12.02.": the day to which it moves
        last = named.isEmpty() && isTo(before) ? last : named;
        last.ifPresent(part -> days.put(part, day));
      }
    }
    return days;
  }

  private boolean isTo(List<String> between) {
    return between.size() == 1 && TO.contains(between.getFirst());
  }

  private Stream<LadderWord> parts(List<String> words) {
    var parts = new ArrayList<LadderWord>();
    for (var at = 0; at < words.size(); ) {
      var phrase = vocabulary.ladder().at(words, at);
      phrase.ifPresent(p -> parts.add(p.meaning()));
      at += phrase.map(p -> p.words().size()).orElse(1);
    }
    return parts.stream();
  }

  /** "2024-2025", with a colon and steps after it, or with "teksts" and a step and its text. */
  private Optional<Intent> ladder(String rest) {
    var named = NAMED.matcher(rest);
    if (!named.lookingAt()) {
      return rest.isEmpty() ? Optional.of(new OfCycles.AskLadder(rest)) : Optional.empty();
    }
    var code = named.group("code");
    var steps = rest.substring(named.end()).strip();
    return Optional.of(steps.isEmpty() ? new OfCycles.AskLadder(code) : changed(code, steps));
  }

  private Intent changed(String code, String steps) {
    var first = Word.of(steps).stream().findFirst();
    var isText = first.filter(w -> parts(List.of(w.folded())).anyMatch(p -> p == LadderWord.TEXT));
    if (isText.isPresent()) {
      return text(code, steps.substring(isText.get().to()).strip());
    }
    var rungs = new ArrayList<Rung>();
    for (var step : steps.split("[,;\\n]")) {
      var rung = rung(step.strip());
      if (rung.isEmpty()) {
        return new OfCycles.ChangeLadder(code, List.of(), Optional.of(step.strip()));
      }
      rungs.add(rung.get());
    }
    return new OfCycles.ChangeLadder(code, rungs, Optional.empty());
  }

  private Intent text(String code, String said) {
    var text = TEXT.matcher(said);
    if (!text.matches()) {
      return new OfCycles.ChangeLadder(code, List.of(), Optional.of(said));
    }
    var words = new LinkedHashMap<Language, String>();
    IN_LANGUAGE
        .matcher(text.group("text"))
        .results()
        .filter(m -> !m.group(2).isBlank())
        .forEach(m -> words.put(new Language(m.group(1)), m.group(2).strip()));
    return new OfCycles.ChangeLadderText(
        code, rung(text.group("step")).map(Rung::code).orElse(text.group("step")), words);
  }

  /** "-7 10:00", "uzaicinājums", "+3 vietniekiem vadītājiem", "termiņš 9:00 agrāk". */
  private Optional<Rung> rung(String step) {
    var anchor = Anchor.DEADLINE;
    var days = Optional.<Integer>empty();
    var at = Optional.<LocalTime>empty();
    var move = Optional.<Move>empty();
    var audience = EnumSet.noneOf(Audience.class);
    for (var word : step.split("\\s+")) {
      var part = parts(Word.folded(word)).findFirst();
      var meant = part.flatMap(CycleOrders::audience);
      if (TIME.matcher(word).matches()) {
        at = Optional.of(time(word));
      } else if (DAYS.matcher(word).matches()) {
        days = Optional.of(days(word));
      } else if (part.equals(Optional.of(LadderWord.INVITATION))) {
        anchor = Anchor.INVITATION;
      } else if (part.equals(Optional.of(LadderWord.DEADLINE))) {
        days = days.or(() -> Optional.of(0));
      } else if (meant.isPresent()) {
        audience.add(meant.get());
      } else if (part.flatMap(CycleOrders::move).isPresent()) {
        move = part.flatMap(CycleOrders::move);
      } else {
        return Optional.empty();
      }
    }
    if (days.isEmpty() && anchor == Anchor.DEADLINE) {
      return Optional.empty();
    }
    return Optional.of(
        Rung.counted(
            anchor, days.orElse(0), move, at, audience.isEmpty() ? Rung.WHO_OWES : audience));
  }

  private static int days(String word) {
    return Integer.parseInt(word.replaceFirst("[−–]", "-"));
  }

  private static LocalTime time(String word) {
    var parts = word.split("[:.]");
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private static Optional<Audience> audience(LadderWord part) {
    return Optional.ofNullable(
        Map.of(
                LadderWord.OWING, Audience.OWING,
                LadderWord.DRAFTING, Audience.DRAFTING,
                LadderWord.DEPUTIES, Audience.DEPUTIES,
                LadderWord.HEADS, Audience.HEADS,
                LadderWord.COORDINATORS, Audience.COORDINATORS)
            .get(part));
  }

  private static Optional<Move> move(LadderWord part) {
    return Optional.ofNullable(
        Map.of(
                LadderWord.EARLIER,
                Move.EARLIER,
                LadderWord.LATER,
                Move.LATER,
                LadderWord.DROP,
                Move.DROP)
            .get(part));
  }
}
