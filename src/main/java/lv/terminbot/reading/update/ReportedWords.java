package lv.terminbot.reading.update;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.ReportPart;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * The words of a stretch that are reported: without the measure and the state that stand before or
 * behind them and what only says that something is told; each part that is announced by itself. A
 * part of the text in one piece, as it was written.
 */
final class ReportedWords {
  private static final Pattern HEAD =
      Pattern.compile("^[\\s:,;.!?–—=>)\\-\\p{So}\\p{Sk}\\uFE0F\\u200D]+");
  private static final Pattern TAIL =
      Pattern.compile("[\\s,;:–—(\\-\\p{So}\\p{Sk}\\uFE0F\\u200D]+$");
  private static final Pattern FINITE =
      Pattern.compile(
          "(?:am|ies|iek|rit|(?<![tvmn])as|started|begun|continues|finished|completed|implemented|delivered|on|ем|ет|ут|ся|ли)$");
  private static final Pattern BEHIND_COLON = Pattern.compile("(?s)\\s*:(.*)");
  private static final int MOST_BETWEEN = 4;

  private final Entities entities;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Predicate<String> isFrame;
  private final Clauses clauses;
  private final AnnouncedParts parts;
  private final LooseParts loose;

  ReportedWords(Entities entities, Predicate<String> isFrame) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
    this.isFrame = isFrame;
    this.clauses = new Clauses(entities);
    this.parts = new AnnouncedParts(entities, clauses);
    this.loose = new LooseParts(entities, clauses);
  }

  /** What is said, and the answers by the question that each is one to. */
  record Said(String text, Map<String, String> answers) {}

  Said read(MeasureGroups.Group group, Optional<ProgressState> state) {
    var within = group.within();
    var announced = parts.within(within);
    var head =
        new Stretch(within.from(), announced.isEmpty() ? within.to() : announced.getFirst().from());
    var answers = new LinkedHashMap<String, String>();
    for (var at = 0; at < announced.size(); at++) {
      var to = at + 1 < announced.size() ? announced.get(at + 1).from() : within.to();
      var part = announced.get(at);
      var content = new Stretch(Math.min(part.content(), to), to);
      var said = tidy(clauses.withoutTail(content, state).of(tokens.text()));
      if (!said.isEmpty()) {
        answers.merge(part.part().question(), said, (one, more) -> one + "\n" + more);
      }
    }
    var left =
        clauses.isDenied(head, group)
            ? head
            : clauses.withoutTail(
                clauses.withoutFirst(withoutHead(head, group, state), state), state);
    var links = new LastLink(entities, clauses, parts);
    if (!answers.containsKey(ReportPart.EVIDENCE.question())) {
      var link = links.of(left);
      link.ifPresent(l -> answers.put(ReportPart.EVIDENCE.question(), l.link().of(tokens.text())));
      var from = left.from();
      left =
          link.map(l -> new Stretch(from, Math.max(from, l.begin())))
              .map(l -> clauses.withoutTail(l, state))
              .orElse(left);
    }
    var text =
        (state.isPresent() && clauses.arePromised(left)) || links.isLedToBy(left, within)
            ? ""
            : tidy(withoutLoose(left, answers).of(tokens.text()));
    if (state.isEmpty() && answers.isEmpty() && clauses.isAdded(within)) {
      return new Said("", Map.of(ReportPart.EVIDENCE.question(), text));
    }
    var done = answers.remove(ReportPart.DONE.question());
    if (text.isEmpty() && done == null && !isAnsweredBeside(answers)) {
      return new Said(behindColon(group, state), answers);
    }
    return new Said(done == null ? text : text.isEmpty() ? done : text + "\n" + done, answers);
  }

  /** Parts that nobody announces are answers where none of them was announced. */
  private Stretch withoutLoose(Stretch left, Map<String, String> answers) {
    var parted = loose.of(left);
    var found = parted.parts();
    if (found.keySet().stream().anyMatch(part -> answers.containsKey(part.question()))) {
      return left;
    }
    found.forEach((part, said) -> answers.put(part.question(), tidy(said.of(tokens.text()))));
    return parted.left();
  }

  private static boolean isAnsweredBeside(Map<String, String> answers) {
    return answers.keySet().stream().anyMatch(q -> !q.equals(ReportPart.EVIDENCE.question()));
  }

  /** "pabeigts: viss": what a person sets behind a colon was done, whatever word it is. */
  private String behindColon(MeasureGroups.Group group, Optional<ProgressState> state) {
    return entities.within(group.within().from(), group.within().to()).stream()
        .filter(e -> e.is(ProgressState.class))
        .filter(e -> group.measures().isEmpty() || e.from() >= group.last())
        .filter(e -> isAnnouncement(e) || state.filter(s -> Clauses.says(e, s)).isPresent())
        .map(e -> BEHIND_COLON.matcher(tokens.text()).region(e.to(), group.within().to()))
        .filter(Matcher::lookingAt)
        .map(said -> tidy(said.group(1)).isEmpty() ? said.group(1).strip() : tidy(said.group(1)))
        .findFirst()
        .orElse("");
  }

  private Stretch withoutHead(
      Stretch stretch, MeasureGroups.Group group, Optional<ProgressState> state) {
    if (group.measures().isEmpty()
        || group.last() > stretch.to()
        || !(isDroppable(stretch.from(), group.first())
            || clauses.isIntroduced(stretch.from(), group)
            || clauses.isHeading(stretch.from(), group.first()))) {
      return stretch;
    }
    var from = group.last();
    var end = tokens.end(stretch.to());
    for (var at = tokens.first(from); at < end; at++) {
      var word = tokens.words().get(at);
      if (vocabulary.is(Mark.THAT, word.folded())) {
        from = word.to();
      }
      var said = clauses.stateAt(at, state);
      if (said.isPresent()) {
        return new Stretch(
            isOfTheSentence(said.get(), stretch) ? from : saidUntil(said.get(), state, stretch),
            stretch.to());
      }
      if (clauses.isReporter(at)) {
        from = word.to();
      } else if (!clauses.isBare(at)) {
        break;
      }
    }
    return new Stretch(afterMeasureWord(from, stretch.to()), stretch.to());
  }

  /** Behind "daļēji izpildīts", whichever words of it are a state. */
  private int saidUntil(Entity said, Optional<ProgressState> state, Stretch within) {
    return entities
        .behind(said.to())
        .filter(e -> state.filter(s -> Clauses.says(e, s)).isPresent())
        .filter(e -> within.has(e) && tokens.isBlank(said.to(), e.from()))
        .map(Entity::to)
        .orElse(said.to());
  }

  /** "1.1 pasākums" names it with both words. */
  private int afterMeasureWord(int from, int to) {
    var next = tokens.first(from);
    if (next >= tokens.end(to)) {
      return from;
    }
    var word = tokens.words().get(next);
    return Clauses.isMeasureWord(word.folded())
            && tokens.text().substring(from, word.from()).matches("[\\s.]*")
        ? word.to()
        : from;
  }

  /** "notiek mācības": the state is said by the sentence itself. */
  private boolean isOfTheSentence(Entity state, Stretch within) {
    if (!FINITE
        .matcher(lv.terminbot.text.Word.fold(tokens.text().substring(state.from(), state.to())))
        .find()) {
      return false;
    }
    var next = tokens.first(state.to());
    return next < tokens.end(within.to()) && !clauses.isParted(next);
  }

  /** Whether what stands before a measure only says that something is told. */
  private boolean isDroppable(int from, int measure) {
    var last = -1;
    var allSmall = true;
    var count = 0;
    var end = tokens.end(measure);
    for (var at = tokens.first(from); at < end; at++) {
      allSmall &= vocabulary.marked(Mark.PART, tokens.folded(), at) == 0;
      allSmall &=
          clauses.isBare(at)
              || (entities.isNamed(at) && !isDay(at))
              || (isFrame.test(tokens.folded().get(at)) && count < MOST_BETWEEN);
      last = at;
      count++;
    }
    return allSmall || (last >= 0 && isThat(last));
  }

  private boolean isDay(int at) {
    return entities
        .of(at)
        .filter(e -> e.is(lv.terminbot.cycle.Day.class) || e.is(Entity.Other.class))
        .isPresent();
  }

  private boolean isThat(int last) {
    return vocabulary.is(Mark.THAT, tokens.folded().get(last))
        || (last > 0
            && clauses.isBare(last)
            && !clauses.isParted(last)
            && vocabulary.is(Mark.THAT, tokens.folded().get(last - 1)));
  }

  /** Without what joins it to its neighbours, emoji among them. */
  private String tidy(String said) {
    var text = TAIL.matcher(HEAD.matcher(said).replaceFirst("")).replaceFirst("");
    var words = lv.terminbot.text.Word.of(text);
    if (words.isEmpty()) {
      return "";
    }
    if (vocabulary.is(Mark.AND, words.getLast().folded())
        && words.getLast().to() == text.length()) {
      return tidy(text.substring(0, words.getLast().from()));
    }
    return text;
  }

  boolean announcesAny() {
    return parts.announcesAny();
  }

  /** Whether a state is only the name of a part: "done: two workshops". */
  boolean isAnnouncement(Entity state) {
    return parts.isAnnouncement(state);
  }
}
