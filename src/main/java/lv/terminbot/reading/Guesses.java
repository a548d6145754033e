package lv.terminbot.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfLookup.Where;
import lv.terminbot.intent.OfReport;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.NearestMeasures;
import lv.terminbot.reading.Clues.OfCommitment;

/** The nearest things that could be meant by what is not surely understood. */
final class Guesses {
  private static final int MOST = 5;
  private static final int MOST_READINGS = 3;
  private static final int MOST_SOUGHT = 4;

  private final Clues clues;
  private final PlanIndex index;
  private final Set<Intent> guesses = new LinkedHashSet<>();

  private Guesses(Clues clues) {
    this.clues = clues;
    this.index = clues.index();
  }

  /** Best first, each once; never empty. All of them can be a button. */
  static List<Intent> of(Clues clues, Questions questions) {
    return new Guesses(clues).of(questions);
  }

  private List<Intent> of(Questions questions) {
    numbers();
    questions.perhaps().stream().limit(MOST_READINGS).forEach(guesses::add);
    questions.institutionsPerhaps().forEach(code -> guesses.add(institution(code)));
    clues
        .all(OfCommitment.class)
        .forEach(c -> guesses.add(new Inquiry.AskCommitment(Optional.empty(), c.number())));
    if (clues.begins(Topic.COMMITMENT)) {
      index.commitments().forEach(n -> guesses.add(new Inquiry.AskCommitment(Optional.empty(), n)));
    }
    if (clues.begins(Topic.CANCEL)) {
      guesses.add(new OfReport.Cancel());
    }
    var words = clues.at(clues.content());
    words.forEach(this::nearCodes);
    index.titled(words).stream().limit(MOST).forEach(this::measure);
    var nothingElse = guesses.isEmpty();
    sought(clues.at(clues.strange()));
    if (nothingElse) {
      guesses.add(new Inquiry.AskOverview());
      guesses.add(new Inquiry.AskOwed());
      guesses.add(new OfHelp.AskHelp());
    }
    return guesses.stream().limit(MOST).toList();
  }

  private void numbers() {
    var numbers = clues.all(MeasureNumber.class);
    for (var number : numbers) {
      if (index.has(number)) {
        guesses.add(new Inquiry.AskMeasure(Optional.empty(), number));
      } else {
        NearestMeasures.to(number, index.standing(), 2).forEach(this::measure);
      }
    }
    if (numbers.size() == 1 && index.has(numbers.getFirst())) {
      guesses.add(new OfReport.StartUpdate(Optional.empty(), numbers.getFirst()));
    }
    var wholes = clues.sentence().wholes();
    if (wholes.size() == 2) {
      MeasureNumber.read(wholes.getFirst() + "." + wholes.getLast())
          .flatMap(index::only)
          .ifPresent(this::measure);
    }
  }

  private void measure(MeasureId id) {
    guesses.add(new Inquiry.AskMeasure(Optional.of(id.plan()), id.number()));
  }

  /** A code is short, so one letter is the most that may differ. */
  private void nearCodes(String written) {
    var word = Word.fold(written);
    index.institutions().stream()
        .filter(code -> isNear(word, Word.fold(code.value())))
        .forEach(code -> guesses.add(institution(code)));
  }

  private static boolean isNear(String word, String code) {
    return code.length() >= 3
        && Math.abs(word.length() - code.length()) <= 1
        && Likeness.distance(word, code) <= 1;
  }

  private Intent institution(InstitutionCode code) {
    return clues.begins(Topic.INVITE)
        ? new OfInvitations.Invite(Optional.of(code))
        : new Inquiry.AskInstitution(code);
  }

  /** Few words can at least be looked for in what was reported. */
  private void sought(List<String> words) {
    var letters = words.stream().filter(w -> Character.isLetter(w.codePointAt(0))).toList();
    if (!letters.isEmpty()
        && letters.size() <= MOST_SOUGHT
        && clues.all(MeasureNumber.class).isEmpty()) {
      OfLookup.Search.forWords(letters, Where.REPORTS).ifPresent(guesses::add);
    }
  }
}
