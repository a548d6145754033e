package lv.terminbot.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReview;
import lv.terminbot.intent.OfReview.Wanted;
import lv.terminbot.intent.campaign.OfBroadcasts;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfCycles.Step;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.intent.campaign.OfExtensions.Decision;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.words.LadderWord;
import lv.terminbot.text.Word;

/** Makes of what a coordinator orders an intent: reports, extensions, cycles, days, messages. */
final class CoordinatorOrders {
  private static final Pattern CYCLE = Pattern.compile("\\b(20\\d\\d-20\\d\\d)\\b");
  private static final Pattern YEAR = Pattern.compile("(?<![./-])\\b(20\\d\\d)\\b(?!-)");
  private static final Pattern RECEIPT =
      Pattern.compile("(?iuU)(?:\\b(?:nr|no)\\b\\.?|№|#)\\s*(\\d{1,9})\\b(?![.,]\\d)");
  private static final Pattern THAT =
      Pattern.compile("(?iuU),?\\s(?:ka|that|что)\\s+(.+)", Pattern.DOTALL);

  private final Entities entities;
  private final PlanIndex index;
  private final OrderMaker orders;

  CoordinatorOrders(Entities entities, PlanIndex index, OrderMaker orders) {
    this.entities = entities;
    this.index = index;
    this.orders = orders;
  }

  /** Empty where it is none of these. */
  Optional<Intent> make(Label label) {
    return switch (label) {
      case GRANT_EXTENSION -> Optional.of(granted());
      case REFUSE_EXTENSION -> Optional.of(decision(Decision.REFUSE));
      case SHORTEN_EXTENSION -> Optional.of(shortened());
      case ACCEPT_REPORT -> Optional.of(review(Wanted.ACCEPT));
      case RETURN_REPORT -> Optional.of(review(Wanted.RETURN));
      case NOTE -> Optional.of(review(Wanted.NOTE));
      case BROADCAST -> broadcast();
      case FREE_DAY -> Optional.of(new DecreeWords(entities).order());
      case OPEN_CYCLE -> Optional.of(step(Step.OPEN));
      case CLOSE_CYCLE -> Optional.of(step(Step.CLOSE));
      case REOPEN_CYCLE -> Optional.of(step(Step.REOPEN));
      case COPY_CYCLE -> Optional.of(step(Step.COPY));
      case DATE_CYCLE -> Optional.of(dated());
      case CHANGE_LADDER, LADDER_TEXT, ASK_LADDER -> Optional.of(new OfCycles.AskLadder(named()));
      case ASK_CYCLES -> Optional.of(new OfCycles.AskCycles());
      case ASK_CYCLE_NAMED ->
          Optional.of(
              named().isEmpty() ? new OfCycles.AskCycles() : new OfCycles.AskNamedCycle(named()));
      default -> Optional.empty();
    };
  }

  /** Without a day it is what somebody has asked for. */
  private Intent granted() {
    return entities.days().isEmpty() ? decision(Decision.GRANT) : orders.extend();
  }

  /** "līdz 10.02." is a day; "par divām dienām" is none yet. */
  private Intent shortened() {
    var each = new OwnDays(entities, WantedTime.REASON).list();
    if (!each.isEmpty()) {
      return new OfExtensions.ExtendUntilSeveral(each);
    }
    var until =
        entities.found().stream()
            .filter(e -> e.is(Day.class))
            .filter(e -> !Shift.isIn(entities.text(), e))
            .findFirst();
    return until
        .<Intent>map(
            day ->
                new OfExtensions.Shorten(entities.institutions(), measures(-1), (Day) day.value()))
        .orElseGet(() -> decision(Decision.TAKE_BACK));
  }

  private Intent decision(Decision decision) {
    return new OfExtensions.AskDecision(decision, entities.institutions(), measures(-1));
  }

  private Intent review(Wanted wanted) {
    var colon = colon();
    var words = colon < 0 ? "" : entities.text().substring(colon + 1).strip();
    var receipt = RECEIPT.matcher(before(colon));
    var number =
        receipt.find() ? Optional.of(Long.valueOf(receipt.group(1))) : Optional.<Long>empty();
    return new OfReview.AskReview(wanted, institutions(colon), measures(colon), number, words);
  }

  /** Empty where it is for a person of whom it is not said for what they answer. */
  private Optional<Intent> broadcast() {
    var message = new MessageTo(entities, index);
    return message.isToAPerson()
        ? message.order().map(order -> order)
        : Optional.of(message.order().<Intent>map(order -> order).orElseGet(this::toAll));
  }

  private Intent toAll() {
    var colon = colon();
    var that = THAT.matcher(entities.text());
    var words =
        colon >= 0
            ? entities.text().substring(colon + 1).strip()
            : that.find() ? that.group(1).strip() : "";
    return new OfBroadcasts.AskBroadcast(institutions(colon), words);
  }

  private Intent step(Step step) {
    return new OfCycles.AskNamedStep(named(), step, entities.days().stream().findFirst());
  }

  private Intent dated() {
    Map<LadderWord, Day> days = new EnumMap<>(LadderWord.class);
    days.putAll(CycleOrders.days(entities.text(), entities.vocabulary()));
    if (days.isEmpty()) {
      entities.found().stream()
          .filter(e -> !Shift.isIn(entities.text(), e))
          .flatMap(e -> Entities.days(e).stream())
          .reduce((_, last) -> last)
          .ifPresent(day -> days.put(dateOfCycle(), day));
    }
    return days.isEmpty() ? new OfCycles.AskNamedCycle(named()) : CycleOrders.dating(named(), days);
  }

  /** Which date of a cycle is spoken of, where it is not called by its name. */
  private LadderWord dateOfCycle() {
    var text = Word.fold(entities.text());
    return text.contains("gala") || text.contains("final")
        ? LadderWord.FINAL
        : text.contains("uzaicin") || text.contains("invit")
            ? LadderWord.INVITATION
            : LadderWord.DEADLINE;
  }

  /** The code of a cycle or a year of it; empty where neither is written. */
  private String named() {
    return Stream.of(CYCLE, YEAR)
        .map(pattern -> pattern.matcher(entities.text()))
        .filter(found -> found.find())
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  private int colon() {
    return entities.text().indexOf(':');
  }

  private String before(int colon) {
    return colon < 0 ? entities.text() : entities.text().substring(0, colon);
  }

  private List<InstitutionCode> institutions(int colon) {
    return within(colon)
        .filter(e -> e.is(InstitutionCode.class))
        .map(e -> (InstitutionCode) e.value())
        .distinct()
        .toList();
  }

  /** Of a commitment that is named all of its measures. */
  private List<MeasureNumber> measures(int colon) {
    var ofCommitments =
        within(colon)
            .filter(e -> e.is(Entity.Commitment.class))
            .map(e -> ((Entity.Commitment) e.value()).number() + ".")
            .flatMap(
                start ->
                    index
                        .standing()
                        .map(id -> id.number())
                        .filter(number -> number.value().startsWith(start)));
    return Stream.concat(within(colon).flatMap(e -> Entities.measures(e).stream()), ofCommitments)
        .distinct()
        .toList();
  }

  private Stream<Entity> within(int colon) {
    return entities.found().stream().filter(e -> colon < 0 || e.to() <= colon);
  }
}
