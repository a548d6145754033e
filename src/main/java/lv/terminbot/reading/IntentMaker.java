package lv.terminbot.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfHelp.Talk;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfLookup.Where;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.Saying;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.Scope;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;

/** Makes an intent of what is wanted and of what is named. */
final class IntentMaker {
  private static final int SHORTEST = 3;

  /** What everything here is about, and so nothing that is looked for. */
  private static final List<String> MATTER =
      List.of("pasakum", "measure", "apnem", "commitment", "planā", "plana", "мероприят");

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
          Label.WHO_OWES);

  private final Entities entities;
  private final PlanIndex index;
  private final Ranking ranking;
  private final OrderMaker orders;

  IntentMaker(Entities entities, PlanIndex index, Ranking ranking) {
    this.entities = entities;
    this.index = index;
    this.ranking = ranking;
    this.orders = new OrderMaker(entities);
  }

  /** Empty where what is wanted needs something that is not named. */
  Optional<Intent> of(Label label) {
    var other = entities.first(Entity.OtherInstitution.class);
    if (other.isPresent() && entities.institutions().isEmpty() && isOfInstitution(label)) {
      return Optional.of(new OfHelp.NotInPlan(other.get().name()));
    }
    return switch (label.kind()) {
      case UPDATE -> update(label);
      case ORDER -> orders.of(label).or(() -> report(label));
      case ANSWER -> Optional.of(answer(label));
      case TALK -> Optional.of(talk(label));
      case QUESTION -> question(label);
    };
  }

  private boolean isOfInstitution(Label label) {
    return switch (label) {
      case ASK_INSTITUTION, ASK_CONTACTS, NUDGE, INVITE_CONTACT, ASK_MISSING, ASK_CHALLENGES ->
          entities.measures().isEmpty();
      default -> false;
    };
  }

  private Optional<Intent> update(Label label) {
    var read = new UpdateReader(entities, ranking::isFrame).read();
    if (read.isEmpty()) {
      return Optional.of(
          new OfReport.StateOnly(
              label == Label.DOUBTFUL_UPDATE
                  ? Optional.empty()
                  : entities.only(ProgressState.class),
              entities.text().strip()));
    }
    return label == Label.DOUBTFUL_UPDATE ? read.map(IntentMaker::openIfDone) : read;
  }

  /** What is doubted is not done. */
  private static Intent openIfDone(Intent intent) {
    return intent instanceof OfReport.QuickUpdate(var number, var state, var text)
        ? new OfReport.QuickUpdate(number, state.filter(s -> s != ProgressState.DONE), text)
        : intent instanceof OfReport.SeveralUpdates(var updates)
            ? new OfReport.SeveralUpdates(
                updates.stream().map(u -> (OfReport.QuickUpdate) openIfDone(u)).toList())
            : intent;
  }

  private Optional<Intent> report(Label label) {
    return switch (label) {
      case BEGIN_REPORT, CORRECT_REPORT ->
          Optional.of(
              entities
                  .measure()
                  .<Intent>map(n -> new OfReport.StartUpdate(Optional.empty(), n))
                  .orElseGet(
                      () ->
                          label == Label.BEGIN_REPORT
                              ? new OfReport.Begin()
                              : new Inquiry.AskOwed()));
      case WITHDRAW -> Optional.of(new OfReport.WithdrawLast());
      case NOT_OURS, RETURN_REPORT, ACCEPT_REPORT, NOTE ->
          Optional.of(entities.measure().map(this::measure).orElseGet(Inquiry.AskOwed::new));
      case CLOSE_CHALLENGE -> challenges();
      case REMOVE_CONTACT -> question(Label.ASK_CONTACTS);
      default -> Optional.empty();
    };
  }

  private static Intent answer(Label label) {
    return switch (label) {
      case CANCEL -> new OfReport.Cancel();
      case SKIP -> new OfReport.InWords(Saying.SKIP);
      case CONFIRM -> new OfReport.InWords(Saying.CONFIRM);
      case DECLINE -> new OfReport.InWords(Saying.DECLINE);
      case BACK -> new OfReport.InWords(Saying.BACK);
      case SAME_AS_BEFORE -> new OfReport.InWords(Saying.SAME);
      case REVIEW_DRAFT -> new OfReport.InWords(Saying.REVIEW);
      case LATER -> new OfWishes.AskLater();
      case SUBMIT_ALL -> new OfReport.InWords(Saying.SUBMIT_ALL);
      default -> new OfReport.InWords(Saying.NONE);
    };
  }

  private static Intent talk(Label label) {
    return switch (label) {
      case GREETING -> new OfHelp.Start();
      case THANKS -> new Talk(Talk.Kind.THANKS);
      case PRAISE -> new Talk(Talk.Kind.PRAISE);
      case COMPLAINT -> new Talk(Talk.Kind.COMPLAINT);
      case ACKNOWLEDGE -> new Talk(Talk.Kind.ACKNOWLEDGE);
      case SMALLTALK -> new Talk(Talk.Kind.SMALLTALK);
      default -> new Talk(Talk.Kind.OUT_OF_SCOPE);
    };
  }

  /** Of a measure that is named its card tells most, and of an institution its list. */
  private Optional<Intent> question(Label label) {
    var number = entities.measures().stream().findFirst();
    var code = entities.only(InstitutionCode.class);
    if (number.isPresent() && OF_A_MEASURE.contains(label)) {
      return label == Label.ASK_CHANGES ? history() : number.map(this::measure);
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
      case ASK_OVERVIEW, WEEKLY_SUMMARY -> Optional.of(new Inquiry.AskOverview());
      case ASK_MEASURE -> aMeasure();
      case ASK_COMMITMENT -> commitment();
      case ASK_INSTITUTION ->
          entities.institutions().stream().findFirst().map(Inquiry.AskInstitution::new);
      case ASK_MINE -> Optional.of(new Inquiry.AskOwed());
      case ASK_DEADLINES, ASK_PUBLICATION -> deadlines(2);
      case ASK_NEXT_SESSION, ASK_LAST_SESSION -> deadlines(1);
      case ASK_CYCLE -> Optional.of(new OfLookup.AskReportingCycle());
      case ASK_HISTORY -> history();
      case ASK_BY_STATE -> state();
      case ASK_LATE -> late();
      case ASK_MISSING -> Optional.of(new OfLookup.AskMissing(scope()));
      case ASK_RETURNED ->
          Optional.of(entities.measure().map(this::measure).orElseGet(OfLookup.AskReturned::new));
      case ASK_FUNDING -> funding();
      case ASK_CHANGES ->
          Optional.of(new OfLookup.AskChanges(entities.days().stream().findFirst(), scope()));
      case ASK_CONTACTS ->
          Optional.of(new OfLookup.AskContacts(entities.institutions().stream().findFirst()));
      case ASK_CHALLENGES -> challenges();
      case SEARCH_TOPIC -> search(Where.ANYWHERE);
      case SEARCH_REPORTS -> search(Where.REPORTS);
      case HELP -> Optional.of(new OfHelp.AskHelp());
      case WHO_ARE_YOU -> Optional.of(new Talk(Talk.Kind.WHO_ARE_YOU));
      case MY_DATA, DELETE_ME -> Optional.of(new OfHelp.AskMyData());
      case CALENDAR_FILE -> Optional.of(new OfCalendar.AskCalendar());
      case FILES -> Optional.of(new OfFiles.AskFiles());
      default -> file(label).or(() -> orders.looked(label));
    };
  }

  private static Optional<Intent> file(Label label) {
    var kind =
        switch (label) {
          case FILE_XLSX -> Kind.XLSX;
          case FILE_CSV -> Kind.CSV;
          case FILE_DOCX -> Kind.DOCX;
          case FILE_PDF -> Kind.PDF;
          case FILE_JSON -> Kind.JSON;
          case FILE_COUNCIL -> Kind.COUNCIL;
          case FILE_ENGLISH -> Kind.ENGLISH;
          case FILE_ARCHIVE -> Kind.ARCHIVE;
          case CHART_INSTITUTIONS -> Kind.BY_INSTITUTION;
          case CHART_OVER_TIME -> Kind.OVER_TIME;
          case CHART_FUNDING -> Kind.FUNDING;
          default -> Kind.BY_COMMITMENT;
        };
    return label.code().startsWith("file-") || label.code().startsWith("chart-")
        ? Optional.of(new OfFiles.Order(kind, Optional.empty()))
        : Optional.empty();
  }

  private Intent measure(MeasureNumber number) {
    return new Inquiry.AskMeasure(Optional.empty(), number);
  }

  /** By its number, or by words of its title. */
  private Optional<Intent> aMeasure() {
    var numbers = entities.measures();
    var number =
        numbers.stream().filter(index::has).findFirst().or(() -> numbers.stream().findFirst());
    if (number.isPresent()) {
      return number.map(this::measure);
    }
    var titled = index.titledAll(topic());
    return titled.size() == 1
        ? Optional.of(card(titled.getFirst()))
        : topic().isEmpty() ? Optional.empty() : search(Where.ANYWHERE);
  }

  private static Intent card(MeasureId id) {
    return new Inquiry.AskMeasure(Optional.of(id.plan()), id.number());
  }

  private Optional<Intent> commitment() {
    return entities.commitments().stream()
        .findFirst()
        .or(() -> titled())
        .<Intent>map(n -> new Inquiry.AskCommitment(Optional.empty(), n))
        .or(
            () ->
                topic().isEmpty()
                    ? Optional.of(new Inquiry.AskOverview())
                    : search(Where.ANYWHERE));
  }

  private Optional<Integer> titled() {
    var named = index.commitmentsTitled(topic());
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** A key date by words of its title, two as a rule, or by its day. */
  private Optional<Intent> deadlines(int least) {
    var words =
        IntStream.range(0, entities.tokens().size())
            .mapToObj(entities.tokens()::written)
            .filter(word -> word.length() >= 4)
            .toList();
    var day = entities.days().stream().findFirst();
    return index
        .keyDate(words)
        .filter(date -> words.stream().filter(w -> index.isOfKeyDate(w, date)).count() >= least)
        .or(() -> day.flatMap(index::keyDate))
        .<Intent>map(OfLookup.AskKeyDate::new)
        .or(() -> Optional.of(new Inquiry.AskDeadlines()));
  }

  private Optional<Intent> history() {
    var number = entities.measures().stream().findFirst();
    return number
        .flatMap(index::only)
        .<Intent>map(Inquiry.AskHistory::new)
        .or(() -> number.map(this::measure))
        .or(() -> Optional.of(new OfLookup.AskChanges(Optional.empty(), scope())));
  }

  /** "daļēji izpildīts" is one state, and what is postponed is not in progress. */
  private Optional<Intent> state() {
    var states = entities.states();
    return Stream.of(
            ProgressState.PARTLY_DONE,
            ProgressState.NOT_STARTED,
            ProgressState.POSTPONED,
            ProgressState.DELAYED,
            ProgressState.DONE,
            ProgressState.IN_PROGRESS)
        .filter(states::contains)
        .findFirst()
        .map(state -> new OfLookup.AskState(state, scope()));
  }

  /** "kas kavējas" asks for measures, "kurš kavējas" for those who owe. */
  private Optional<Intent> late() {
    var folded = entities.tokens().folded();
    var ofMeasures =
        folded.stream()
            .anyMatch(
                w ->
                    w.equals("kas")
                        || w.equals("what")
                        || w.startsWith("pasakum")
                        || w.startsWith("measure")
                        || w.equals("что"));
    var ofPeople =
        folded.stream()
            .anyMatch(
                w ->
                    w.startsWith("institu")
                        || w.startsWith("ministr")
                        || w.startsWith("iest")
                        || w.startsWith("atskait")
                        || w.startsWith("report")
                        || w.startsWith("atbil"));
    return ofMeasures && !ofPeople && entities.states().contains(ProgressState.DELAYED)
        ? state()
        : Optional.of(new OfLookup.AskMissing(scope()));
  }

  private Optional<Intent> funding() {
    var number = entities.measures().stream().findFirst();
    return number.isPresent() && index.only(number.get()).isEmpty()
        ? number.map(this::measure)
        : Optional.of(new OfLookup.AskFunding(number, entities.year()));
  }

  private Optional<Intent> challenges() {
    var number = entities.measures().stream().findFirst();
    return number.isPresent() && index.only(number.get()).isEmpty()
        ? number.map(this::measure)
        : Optional.of(new OfLookup.AskChallenges(number, scope()));
  }

  private Scope scope() {
    return new Scope(entities.institutions(), entities.commitments().stream().findFirst());
  }

  private Optional<Intent> search(Where where) {
    return OfLookup.Search.forWords(topic(), where).map(Intent.class::cast);
  }

  /**
   * The words that are spoken of: those of titles, and those that no example has around what it
   * speaks of.
   */
  List<String> topic() {
    var tokens = entities.tokens();
    return IntStream.range(0, tokens.size())
        .filter(at -> !isSomethingElse(at))
        .mapToObj(tokens::written)
        .distinct()
        .toList();
  }

  private boolean isSomethingElse(int at) {
    var folded = entities.tokens().folded().get(at);
    return folded.length() < SHORTEST
        || isCode(at)
        || StopWords.have(folded)
        || Character.isDigit(folded.charAt(0))
        || MATTER.stream().anyMatch(folded::startsWith)
        || (ranking.isFrame(folded) && !index.isWordOfATitle(entities.tokens().written(at)));
  }

  /** Whether a word is part of something named that is no topic: a state may be one. */
  private boolean isCode(int at) {
    var word = entities.tokens().words().get(at);
    return entities.found().stream()
        .filter(e -> e.from() < word.to() && word.from() < e.to())
        .anyMatch(e -> !e.is(ProgressState.class) && !e.is(Entity.OtherInstitution.class));
  }
}
