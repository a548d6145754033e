package lv.terminbot.reading.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Lexicon.Phrase;
import lv.terminbot.reading.words.Likeness;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.ReportPart;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/** The parts of a report that a text announces: "izaicinājumi: …", "saite …". */
final class AnnouncedParts {
  private static final Pattern SIGN = Pattern.compile("^[\\s\"”»)]*(?::|–|—|->|=>|=|-(?=\\s))");

  /** And not that of an address. */
  private static final Pattern COLON = Pattern.compile(":(?!//)");

  private static final int MOST_BETWEEN = 6;
  private static final int LONG = 7;
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "galven|liel|vienig|nopietn|butisk|svarig|vislielak|pasreiz|tekos|main|bigg|great|key|only"
              + "|princip|serious|current|most|важн|главн|основн|больш");

  private final Entities entities;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Clauses clauses;
  private final List<Announced> all;

  AnnouncedParts(Entities entities, Clauses clauses) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
    this.clauses = clauses;
    this.all = find();
  }

  /** A part that is announced: where the announcement begins, and what it announces. */
  record Announced(ReportPart part, int from, int content) {}

  List<Announced> within(Stretch within) {
    return all.stream()
        .filter(part -> part.from() >= within.from() && part.content() <= within.to())
        .toList();
  }

  private List<Announced> find() {
    var found = new ArrayList<Announced>();
    for (var at = 0; at < tokens.size(); at++) {
      var phrase = vocabulary.parts().at(tokens.folded(), at).or(misspelt(at));
      if (phrase.isPresent() && (beginsClause(at) || isDictated(phrase.get(), at))) {
        var content = content(phrase.get(), at);
        if (content >= 0) {
          found.add(new Announced(phrase.get().meaning(), begin(at), content));
          while (at + 1 < tokens.size() && tokens.words().get(at + 1).from() < content) {
            at++;
          }
        }
      }
    }
    return found;
  }

  /** Where no sign parts anything, the name of a part does: "… nākamais solis domnīca". */
  private boolean isDictated(Phrase<ReportPart> phrase, int at) {
    var behind = at + phrase.words().size();
    return clauses.isWithoutSigns()
        && isNaming(phrase)
        && behind < tokens.size()
        && !clauses.isMeasure(behind)
        && !isNotAt(at - 1)
        && !isNotAt(behind);
  }

  private boolean isNotAt(int at) {
    return at >= 0
        && (vocabulary.is(Mark.NOT, tokens.folded().get(at))
            || vocabulary.is(Mark.EXCEPT, tokens.folded().get(at)));
  }

  /** Where the thought begins that announces: "galvenā grūtība –" begins at its first word. */
  private int begin(int at) {
    var from = tokens.words().get(at).from();
    for (var before = at - 1;
        before >= 0
            && !clauses.isParted(before + 1)
            && (clauses.isBare(before) || isAdjective(before))
            && !clauses.isMeasure(before);
        before--) {
      from = tokens.words().get(before).from();
    }
    return from;
  }

  /** Whether nothing that says something stands between a clause's beginning and this word. */
  private boolean beginsClause(int at) {
    for (var before = at; before > 0; before--) {
      if (clauses.isParted(before)) {
        return true;
      }
      if (!clauses.isBare(before - 1) && !isAdjective(before - 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAdjective(int at) {
    return ADJECTIVE.matcher(tokens.folded().get(at)).lookingAt();
  }

  /** "peirādījums": a long name with a slip of the pen. */
  private Supplier<Optional<Phrase<ReportPart>>> misspelt(int at) {
    var word = tokens.folded().get(at);
    return () ->
        word.length() < LONG
            ? Optional.empty()
            : vocabulary.parts().phrases().stream()
                .filter(p -> p.words().size() == 1)
                .filter(p -> Likeness.misspelt(word, p.words().getFirst()))
                .findFirst();
  }

  /** Where what is announced begins; -1 where nothing is announced. */
  private int content(Phrase<ReportPart> phrase, int first) {
    var part = phrase.meaning();
    var behind = first + phrase.words().size();
    var isNamed = isNaming(phrase);
    var colon = isNamed ? behindColon(behind) : -1;
    if (colon >= 0) {
      return colon;
    }
    var isSaid =
        isDictated(phrase, first)
            || (part != ReportPart.EVIDENCE && clauses.isBehindABareState(first));
    for (var at = behind; at <= Math.min(tokens.size(), behind + MOST_BETWEEN); at++) {
      var signed = behindSign(at);
      if (signed >= 0 || at == tokens.size()) {
        return signed;
      }
      var word = tokens.folded().get(at);
      var begin = tokens.words().get(at).from();
      if ((part == ReportPart.EVIDENCE && isLink(at))
          || (part == ReportPart.NEXT && at == behind && vocabulary.is(Mark.PLANNED, word))) {
        return begin;
      }
      if (isNamed && at == behind && vocabulary.is(Mark.ABOUT, word) && !isMeasureNext(at)) {
        return tokens.words().get(first).from(); // "problēmas ar finansējumu" is told as it stands
      }
      if (clauses.isParted(at) && !(isSaid && vocabulary.is(Mark.THAT, word))) {
        return -1;
      }
      if (isNamed && vocabulary.is(Mark.SAYING, word)) {
        isSaid = true;
      } else if (!clauses.isBare(at) && !(part == ReportPart.EVIDENCE && isPointing(at))) {
        return isSaid && !isState(at) ? begin : -1;
      }
    }
    return -1;
  }

  /** "nākamais solis 3.2. ietvaros: …": whatever stands before the colon is part of the name. */
  private int behindColon(int behind) {
    for (var at = behind; at < tokens.size() && at <= behind + MOST_BETWEEN; at++) {
      if (clauses.isParted(at) && !clauses.isMeasure(at - 1)) {
        var from = tokens.words().get(at - 1).to();
        var sign = COLON.matcher(tokens.text()).region(from, tokens.words().get(at).from());
        return sign.find() ? sign.end() : -1;
      }
    }
    return -1;
  }

  /** Behind a colon or a dash before this word; -1 where there is none. */
  private int behindSign(int at) {
    var from = tokens.words().get(at - 1).to();
    var to = at < tokens.size() ? tokens.words().get(at).from() : tokens.text().length();
    var sign = SIGN.matcher(tokens.text().substring(from, to));
    return sign.find() ? from + sign.end() : -1;
  }

  private boolean isNaming(Phrase<ReportPart> phrase) {
    var words = phrase.words();
    return IntStream.range(0, words.size())
        .anyMatch(at -> vocabulary.marked(Mark.NAMING, words, at) > 0);
  }

  /** "problēmas ar 3.1: …": what it is about is the measure. */
  private boolean isMeasureNext(int at) {
    return at + 1 < tokens.size()
        && (clauses.isMeasure(at + 1) || Clauses.isMeasureWord(tokens.folded().get(at + 1)));
  }

  private boolean isState(int at) {
    return entities.of(at).filter(e -> e.is(ProgressState.class)).isPresent();
  }

  private boolean isLink(int at) {
    return entities.of(at).filter(e -> e.is(Entity.Link.class)).isPresent();
  }

  /** "skat.", "saite": what only leads to a link. */
  boolean isPointing(int at) {
    return clauses.isBare(at) || vocabulary.parts().at(tokens.folded(), at).isPresent();
  }

  /** Whether a state is only the name of a part: "done: two workshops". */
  boolean isAnnouncement(Entity state) {
    return all.stream()
        .anyMatch(part -> state.from() >= part.from() && state.to() <= part.content());
  }

  /** Whether any part of a report is announced with a sign, which nothing but a report has. */
  boolean announcesAny() {
    return !all.isEmpty() && !clauses.isWithoutSigns();
  }
}
