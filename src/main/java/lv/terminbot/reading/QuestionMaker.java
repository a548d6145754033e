package lv.terminbot.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfHelp.Talk;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfLookup.Where;
import lv.terminbot.intent.OfLookup.Which;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.intent.desk.OfHome;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Scope;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.words.Mark;

/** Makes a question of what is wanted and of what is named. */
final class QuestionMaker {
  /** What the card of a measure answers. */
  private static final Set<Label> OF_A_MEASURE =
      EnumSet.of(
          Label.ASK_OVERVIEW,
          Label.ASK_MINE,
          Label.ASK_DEADLINES,
          Label.ASK_MISSING,
          Label.ASK_LATE,
          Label.ASK_BY_STATE,
          Label.ASK_CYCLE,
          Label.ASK_CYCLES,
          Label.ASK_INSTITUTION,
          Label.ASK_COMMITMENT,
          Label.ASK_CHANGES,
          Label.EXPLAIN_STATES,
          Label.EXPLAIN_TERM,
          Label.SEARCH_TOPIC,
          Label.SEARCH_REPORTS,
          Label.WHO_OWES);

  /** What the list of an institution answers. */
  private static final Set<Label> OF_AN_INSTITUTION =
      EnumSet.of(
          Label.ASK_OVERVIEW,
          Label.ASK_MINE,
          Label.ASK_MISSING,
          Label.ASK_COMMITMENT,
          Label.ASK_MEASURE,
          Label.EXPLAIN_STATES,
          Label.WHO_OWES);

  private static final Set<String> WITHOUT = Set.of("bez", "without", "lacks", "lack", "без");

  private final Entities entities;
  private final PlanIndex index;
  private final TopicQuestions topics;
  private final StateQuestions states;

  QuestionMaker(Entities entities, PlanIndex index, Topic topic) {
    this.entities = entities;
    this.index = index;
    this.topics = new TopicQuestions(entities, index, topic);
    this.states = new StateQuestions(entities);
  }

  /** Of a measure that is named its card tells most, and of an institution its list. */
  Optional<Intent> make(Label label) {
    var number = entities.measures().stream().findFirst();
    var code = entities.only(InstitutionCode.class);
    if (number.isPresent() && OF_A_MEASURE.contains(label)) {
      return label == Label.ASK_CHANGES ? history() : number.map(QuestionMaker::card);
    }
    if (number.isEmpty()
        && code.isPresent()
        && entities.commitments().isEmpty()
        && OF_AN_INSTITUTION.contains(label)) {
      return Optional.of(new Inquiry.AskInstitution(code.get()));
    }
    return plain(label);
  }

  private Optional<Intent> plain(Label label) {
    return switch (label) {
      case ASK_OVERVIEW -> Optional.of(new Inquiry.AskOverview());
      case ASK_MEASURE -> topics.measure();
      case ASK_COMMITMENT -> topics.commitment();
      case ASK_INSTITUTION ->
          entities.institutions().stream().findFirst().map(Inquiry.AskInstitution::new);
      case ASK_MINE -> Optional.of(new Inquiry.AskOwed());
      case ASK_DEADLINES -> deadlines(2);
      case ASK_PUBLICATION -> Optional.of(new OfLookup.AskPublication());
      case ASK_NEXT_SESSION -> Optional.of(new OfLookup.AskSession(Which.NEXT));
      case ASK_LAST_SESSION -> Optional.of(new OfLookup.AskSession(Which.LAST));
      case ASK_CYCLE -> Optional.of(new OfLookup.AskReportingCycle());
      case ASK_HISTORY -> history();
      case ASK_BY_STATE -> states.asked(scope());
      case ASK_LATE -> states.late(scope());
      case ASK_MISSING -> Optional.of(new OfLookup.AskMissing(scope()));
      case ASK_RETURNED -> Optional.of(new OfLookup.AskReturned());
      case ASK_FUNDING -> funding();
      case ASK_CHANGES ->
          Optional.of(new OfLookup.AskChanges(entities.days().stream().findFirst(), scope()));
      case ASK_CONTACTS -> Optional.of(contacts());
      case WHO_OWES ->
          entities.commitments().isEmpty()
              ? Optional.empty()
              : Optional.of(new OfLookup.AskMissing(scope()));
      case ASK_CHALLENGES -> challenges();
      case SEARCH_TOPIC -> topics.topic();
      case SEARCH_REPORTS -> topics.search(Where.REPORTS);
      case HOME -> Optional.of(new OfHome.AskHome());
      case REVIEW_QUEUE -> Optional.of(new OfReview.AskQueue(0));
      case HELP -> Optional.of(new OfHelp.AskHelp());
      case ASK_PLAN -> Optional.of(new OfHelp.AskPlan());
      case MY_DATA -> Optional.of(new OfPrivacy.AskMyData());
      case PRIVACY -> Optional.of(new OfPrivacy.AskPrivacy());
      case DELETE_ME -> Optional.of(new OfPrivacy.DeleteMe());
      case CALENDAR_FILE -> Optional.of(new OfCalendar.AskCalendar());
      case FILES -> Optional.of(new OfFiles.AskFiles());
      case QUESTIONS_WAITING -> Optional.of(new OfCorrespondence.AskQuestions());
      case IS_FREE_DAY ->
          Optional.of(new OfLookup.AskWorkingDay(entities.days().stream().findFirst()));
      case EXPLAIN_TERM -> term();
      default -> Talk.Kind.named(label.name()).map(Talk::new);
    };
  }

  /** "kurām institūcijām nav kontaktpersonas": those that have none. */
  private Intent contacts() {
    var institution = entities.institutions().stream().findFirst();
    var tokens = entities.tokens();
    var areMissing =
        institution.isEmpty()
            && entities.first(Entity.Name.class).isEmpty()
            && IntStream.range(0, tokens.size())
                .anyMatch(
                    at ->
                        WITHOUT.contains(tokens.folded().get(at))
                            || entities.vocabulary().marked(Mark.NOT, tokens.folded(), at) > 0);
    return areMissing ? new OfLetters.AskMissing() : new OfLookup.AskContacts(institution);
  }

  /** The code of an institution is told by its name. */
  private Optional<Intent> term() {
    return entities.institutions().stream()
        .findFirst()
        .<Intent>map(Inquiry.AskInstitution::new)
        .or(() -> Optional.of(new Talk(Talk.Kind.EXPLAIN_TERM)));
  }

  /** The card of a measure. */
  static Intent card(MeasureNumber number) {
    return new Inquiry.AskMeasure(Optional.empty(), number);
  }

  /** A key date by words of its title, two as a rule, or by its day. */
  private Optional<Intent> deadlines(int least) {
    var words =
        IntStream.range(0, entities.tokens().size())
            .mapToObj(entities.tokens()::written)
            .filter(word -> word.length() >= 4)
            .toList();
    var day = entities.days().stream().findFirst();
    var dates = index.keyDates();
    return dates
        .titled(words)
        .filter(date -> words.stream().filter(w -> dates.isNamed(date, w)).count() >= least)
        .or(() -> day.flatMap(dates::on))
        .<Intent>map(OfLookup.AskKeyDate::new)
        .or(() -> Optional.of(new Inquiry.AskDeadlines()));
  }

  private Optional<Intent> history() {
    var number = entities.measures().stream().findFirst();
    return number
        .flatMap(index::only)
        .<Intent>map(Inquiry.AskHistory::new)
        .or(() -> number.map(QuestionMaker::card))
        .or(() -> Optional.of(new OfLookup.AskChanges(Optional.empty(), scope())));
  }

  private Optional<Intent> funding() {
    var number = entities.measures().stream().findFirst();
    return number.isPresent() && index.only(number.get()).isEmpty()
        ? number.map(QuestionMaker::card)
        : Optional.of(new OfLookup.AskFunding(number, entities.year()));
  }

  private Optional<Intent> challenges() {
    var number = entities.measures().stream().findFirst();
    return number.isPresent() && index.only(number.get()).isEmpty()
        ? number.map(QuestionMaker::card)
        : Optional.of(new OfLookup.AskChallenges(number, scope()));
  }

  private Scope scope() {
    return new Scope(entities.institutions(), entities.commitments().stream().findFirst());
  }
}
