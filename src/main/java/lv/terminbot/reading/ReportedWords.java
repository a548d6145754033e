package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.terminbot.plan.ProgressState;

/**
 * The words of a stretch that are reported: without the measure and the state that stand before or
 * behind them and what only says that something is told; each part that is announced by itself. A
 * part of the text in one piece, as it was written.
 */
final class ReportedWords {
  private static final Pattern ANNOUNCED =
      Pattern.compile("^[\\s\"”»)]*(?::|–|—|->|=>|=|-(?=\\s))");
  private static final Pattern CLAUSE = Pattern.compile("[.,;:!?\\n–—(]|\\s-\\s|->");
  private static final Pattern HEAD =
      Pattern.compile("^[\\s:,;.!?–—=>)\\-\\p{So}\\p{Sk}\\uFE0F\\u200D]+");
  private static final Pattern TAIL =
      Pattern.compile("[\\s,;:–—(\\-\\p{So}\\p{Sk}\\uFE0F\\u200D]+$");
  private static final Pattern FINITE =
      Pattern.compile(
          "(?:am|ies|iek|rit|(?<![tvmn])as|started|begun|continues|finished|completed|implemented|delivered|on|ем|ет|ут|ся|ли)$");
  private static final Pattern END = Pattern.compile("[\"”»]?\\)?[.!?]{0,3}[\"”»]?\\)?");
  private static final int MOST_BETWEEN = 4;

  private final Entities entities;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Predicate<String> isFrame;

  ReportedWords(Entities entities, Predicate<String> isFrame) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
    this.isFrame = isFrame;
  }

  /** What is said, and the answers by the question that each is one to. */
  record Said(String text, Map<String, String> answers) {}

  /** A part that is announced: where the announcement begins, and what it announces. */
  record Announced(ReportPart part, int from, int content) {}

  Said read(MeasureGroups.Group group, Optional<ProgressState> state) {
    var within = group.within();
    var parts = announced(within);
    var head = new Stretch(within.from(), parts.isEmpty() ? within.to() : parts.getFirst().from());
    var answers = new LinkedHashMap<String, String>();
    for (var at = 0; at < parts.size(); at++) {
      var to = at + 1 < parts.size() ? parts.get(at + 1).from() : within.to();
      var part = parts.get(at);
      var content = new Stretch(Math.min(part.content(), to), to);
      var said = tidy(withoutTail(content, state).of(tokens.text()));
      if (!said.isEmpty()) {
        answers.merge(part.part().question(), said, (one, more) -> one + "\n" + more);
      }
    }
    var left = withoutTail(withoutFirst(withoutHead(head, group, state), state), state);
    if (!answers.containsKey(ReportPart.EVIDENCE.question())) {
      var link = lastLink(left);
      link.ifPresent(l -> answers.put(ReportPart.EVIDENCE.question(), l.link().of(tokens.text())));
      var from = left.from();
      left =
          link.map(l -> new Stretch(from, Math.max(from, l.begin())))
              .map(l -> withoutTail(l, state))
              .orElse(left);
    }
    var text = tidy(left.of(tokens.text()));
    var done = answers.remove(ReportPart.DONE.question());
    return new Said(done == null ? text : text.isEmpty() ? done : text + "\n" + done, answers);
  }

  /** Whether any part of a report is announced. */
  boolean announcesAny() {
    return !announced(new Stretch(0, tokens.text().length())).isEmpty();
  }

  /** Whether a state is only the name of a part: "done: two workshops". */
  boolean isAnnouncement(Entity state) {
    return announced(new Stretch(0, tokens.text().length())).stream()
        .anyMatch(part -> state.from() >= part.from() && state.to() <= part.content());
  }

  private List<Announced> announced(Stretch within) {
    var found = new ArrayList<Announced>();
    for (var at = 0; at < tokens.size(); at++) {
      if (isWithin(at, within)) {
        var phrase = vocabulary.parts().at(tokens.folded(), at);
        if (phrase.isPresent() && beginsClause(at, within)) {
          var content = content(phrase.get().meaning(), at + phrase.get().words().size(), within);
          if (content >= 0) {
            found.add(new Announced(phrase.get().meaning(), begin(at, within), content));
            while (at + 1 < tokens.size() && tokens.words().get(at + 1).from() < content) {
              at++;
            }
          }
        }
      }
    }
    return found;
  }

  /** Where the thought begins that announces: "galvenā grūtība –" begins at its first word. */
  private int begin(int at, Stretch within) {
    var from = tokens.words().get(at).from();
    for (var before = at - 1;
        before >= 0
            && isWithin(before, within)
            && !isParted(before + 1)
            && isBare(before)
            && !isMeasure(before);
        before--) {
      from = tokens.words().get(before).from();
    }
    return from;
  }

  /** Whether nothing that says something stands between a clause's beginning and this word. */
  private boolean beginsClause(int at, Stretch within) {
    for (var before = at; before > 0 && isWithin(before - 1, within); before--) {
      if (isParted(before)) {
        return true;
      }
      if (!isBare(before - 1) && !(before == at && isAdjective(before - 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean isAdjective(int at) {
    return tokens.folded().get(at).startsWith("galven")
        || tokens.folded().get(at).startsWith("liel");
  }

  /** Where what is announced begins; -1 where nothing is announced. */
  private int content(ReportPart part, int behind, Stretch within) {
    for (var at = behind; at <= Math.min(tokens.size(), behind + MOST_BETWEEN); at++) {
      var from = tokens.words().get(at - 1).to();
      if (from > within.to()) {
        return -1;
      }
      var to =
          at < tokens.size() ? Math.min(within.to(), tokens.words().get(at).from()) : within.to();
      var sign = ANNOUNCED.matcher(from <= to ? tokens.text().substring(from, to) : "");
      if (sign.find()) {
        return from + sign.end();
      }
      if (at < tokens.size() && part == ReportPart.EVIDENCE && isLink(at) && isWithin(at, within)) {
        return tokens.words().get(at).from();
      }
      if (at >= tokens.size()
          || isParted(at)
          || !(isBare(at) || (part == ReportPart.EVIDENCE && isPointing(at)))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isLink(int at) {
    var word = tokens.words().get(at);
    return entities.found().stream()
        .anyMatch(e -> e.is(Entity.Link.class) && e.from() <= word.from() && word.from() < e.to());
  }

  /** A link at the end, and where "skat.", "saite" begins before it. */
  private Optional<Pointed> lastLink(Stretch within) {
    var links =
        entities.found().stream().filter(e -> e.is(Entity.Link.class) && within.has(e)).toList();
    if (links.isEmpty()) {
      return Optional.empty();
    }
    var link = links.getLast();
    var begin = link.from();
    var alone = false;
    for (var at = tokens.size() - 1; at >= 0; at--) {
      var word = tokens.words().get(at);
      if (word.from() >= link.to() && word.to() <= within.to() && !isBare(at)) {
        return Optional.empty();
      }
      if (word.to() <= link.from() && word.from() >= within.from() && !alone) {
        alone = isParted(at + 1);
        if (!alone && !isPointing(at)) {
          return Optional.empty();
        }
        begin = alone ? begin : word.from();
      }
    }
    return Optional.of(new Pointed(begin, new Stretch(link.from(), link.to())));
  }

  private record Pointed(int begin, Stretch link) {}

  private boolean isPointing(int at) {
    return isBare(at) || vocabulary.parts().at(tokens.folded(), at).isPresent();
  }

  private Stretch withoutHead(
      Stretch stretch, MeasureGroups.Group group, Optional<ProgressState> state) {
    if (group.measures().isEmpty()
        || group.last() > stretch.to()
        || !isDroppable(stretch.from(), group.first())) {
      return stretch;
    }
    var from = group.last();
    for (var at = 0; at < tokens.size(); at++) {
      var word = tokens.words().get(at);
      if (word.from() >= from && word.to() <= stretch.to()) {
        if (vocabulary.is(Mark.THAT, word.folded())) {
          from = word.to();
        }
        var said = stateAt(at, state);
        if (said.isPresent()) {
          return new Stretch(
              isOfTheSentence(said.get(), stretch) ? from : saidUntil(said.get(), state),
              stretch.to());
        }
        if (!isBare(at)) {
          break;
        }
      }
    }
    return new Stretch(afterMeasureWord(from, stretch.to()), stretch.to());
  }

  /** Behind "daļēji izpildīts", whichever words of it are a state. */
  private int saidUntil(Entity said, Optional<ProgressState> state) {
    return entities.found().stream()
        .filter(e -> e.from() >= said.to() && state.filter(s -> says(e, s)).isPresent())
        .filter(e -> tokens.text().substring(said.to(), e.from()).isBlank())
        .mapToInt(Entity::to)
        .findFirst()
        .orElse(said.to());
  }

  /** "1.1 pasākums" names it with both words. */
  private int afterMeasureWord(int from, int to) {
    for (var word : tokens.words()) {
      if (word.from() >= from && word.to() <= to) {
        return isMeasureWord(word.folded())
                && tokens.text().substring(from, word.from()).matches("[\\s.]*")
            ? word.to()
            : from;
      }
    }
    return from;
  }

  private static boolean isMeasureWord(String folded) {
    return folded.startsWith("pasakum")
        || folded.startsWith("measure")
        || folded.startsWith("мероприят");
  }

  /** "notiek mācības": the state is said by the sentence itself. */
  private boolean isOfTheSentence(Entity state, Stretch within) {
    if (!FINITE
        .matcher(lv.terminbot.text.Word.fold(tokens.text().substring(state.from(), state.to())))
        .find()) {
      return false;
    }
    for (var at = 0; at < tokens.size(); at++) {
      var word = tokens.words().get(at);
      if (word.from() >= state.to()) {
        return word.to() <= within.to() && !isParted(at);
      }
    }
    return false;
  }

  /** Whether what stands before a measure only says that something is told. */
  private boolean isDroppable(int from, int measure) {
    var last = -1;
    var allSmall = true;
    var count = 0;
    for (var at = 0; at < tokens.size(); at++) {
      var word = tokens.words().get(at);
      if (word.from() >= from && word.to() <= measure) {
        allSmall &= vocabulary.marked(Mark.PART, tokens.folded(), at) == 0;
        allSmall &=
            isBare(at)
                || entities.isNamed(at) && !isDay(at)
                || isFrame.test(word.folded()) && count < MOST_BETWEEN;
        last = at;
        count++;
      }
    }
    return allSmall || (last >= 0 && isThat(last));
  }

  private boolean isDay(int at) {
    var word = tokens.words().get(at);
    return entities.found().stream()
        .anyMatch(
            e ->
                e.from() <= word.from()
                    && word.from() < e.to()
                    && (e.is(lv.terminbot.intent.Day.class) || e.is(Entity.Other.class)));
  }

  private boolean isThat(int last) {
    return vocabulary.is(Mark.THAT, tokens.folded().get(last))
        || (last > 0
            && isBare(last)
            && !isParted(last)
            && vocabulary.is(Mark.THAT, tokens.folded().get(last - 1)));
  }

  /** Without clauses at the end that say only the state, or only that something is told. */
  private Stretch withoutTail(Stretch stretch, Optional<ProgressState> state) {
    var to = stretch.to();
    for (var begin = lastClause(stretch.from(), to);
        begin >= 0 && isSaidAlready(begin, to, state);
        begin = lastClause(stretch.from(), to)) {
      to = begin;
      if (to <= stretch.from()) {
        return new Stretch(stretch.from(), stretch.from());
      }
    }
    return new Stretch(stretch.from(), to);
  }

  /** Where the last clause begins, with the sign before it; -1 where no words are left. */
  private int lastClause(int from, int to) {
    for (var at = tokens.size() - 1; at >= 0; at--) {
      var word = tokens.words().get(at);
      if (word.from() >= from && word.to() <= to) {
        if (at == 0 || tokens.words().get(at - 1).to() <= from) {
          return from;
        }
        if (isParted(at)) {
          return ended(tokens.words().get(at - 1).to(), word.from());
        }
      }
    }
    return -1;
  }

  /** Behind what belongs to the thought before: a full stop, a closing bracket. */
  private int ended(int from, int to) {
    var end = END.matcher(tokens.text().substring(from, to));
    return end.lookingAt() ? from + end.end() : from;
  }

  /** "procesā", "nav izpildīts", "tātad daļēji": nothing but how far it is. */
  private boolean isSaidAlready(int from, int to, Optional<ProgressState> state) {
    var any = false;
    for (var at = 0; at < tokens.size(); at++) {
      var word = tokens.words().get(at);
      if (word.from() >= from && word.to() <= to) {
        any = true;
        var isOfState =
            state.isPresent() && (isState(at) || vocabulary.is(Mark.NOT, word.folded()));
        if (!isOfState && !isBare(at)) {
          return false;
        }
      }
    }
    return any;
  }

  private boolean isState(int at) {
    var word = tokens.words().get(at);
    return entities.found().stream()
        .anyMatch(
            e -> e.is(ProgressState.class) && e.from() <= word.from() && word.from() < e.to());
  }

  /** Without clauses at the beginning that say only the state. */
  private Stretch withoutFirst(Stretch stretch, Optional<ProgressState> state) {
    var from = stretch.from();
    for (var at = 1; at < tokens.size(); at++) {
      var end = tokens.words().get(at - 1).to();
      if (tokens.words().get(at - 1).from() >= from && isParted(at) && end <= stretch.to()) {
        if (!isSaidAlready(from, end, state)) {
          break;
        }
        from = end;
      }
    }
    return isSaidAlready(from, stretch.to(), state)
        ? new Stretch(stretch.to(), stretch.to())
        : new Stretch(from, stretch.to());
  }

  private Optional<Entity> stateAt(int at, Optional<ProgressState> state) {
    var word = tokens.words().get(at);
    return entities.found().stream()
        .filter(e -> e.from() <= word.from() && word.from() < e.to())
        .filter(e -> state.filter(s -> says(e, s)).isPresent())
        .findFirst();
  }

  /** "izpildīts 80 %" says by both words that it is done in part. */
  private static boolean says(Entity said, ProgressState state) {
    return said.value() == state
        || (state == ProgressState.PARTLY_DONE && said.value() == ProgressState.DONE);
  }

  private boolean isBare(int at) {
    var word = tokens.folded().get(at);
    return vocabulary.is(Mark.TELLING, word)
        || vocabulary.is(Mark.COMMITMENT, word)
        || vocabulary.is(Mark.STILL, word)
        || vocabulary.is(Mark.AND, word)
        || vocabulary.is(Mark.BOTH, word)
        || vocabulary.is(Mark.CORRECTION, word)
        || isMeasure(at)
        || isMeasureWord(word);
  }

  private boolean isMeasure(int at) {
    var word = tokens.words().get(at);
    return entities.found().stream()
        .anyMatch(
            e ->
                !Entities.measures(e).isEmpty() && e.from() <= word.from() && word.from() < e.to());
  }

  private boolean isWithin(int at, Stretch within) {
    return tokens.words().get(at).from() >= within.from()
        && tokens.words().get(at).to() <= within.to();
  }

  /** Whether a sign stands before this word. */
  private boolean isParted(int at) {
    return at > 0
        && at < tokens.size()
        && CLAUSE
            .matcher(
                tokens
                    .text()
                    .substring(tokens.words().get(at - 1).to(), tokens.words().get(at).from()))
            .find();
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
}
