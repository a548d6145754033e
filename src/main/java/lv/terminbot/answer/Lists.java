package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.mailbox.Button;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.progress.Shown;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What the lists have in common: titles, the current cycles, and where it all comes from. */
public final class Lists {
  private static final int LONGEST_TITLE = 90;

  /** What looks lost before an ellipsis. */
  private static final Pattern AT_THE_END = Pattern.compile("[\\s,;:–-]+$");

  private final Plans plans;
  private final Obligations obligations;
  private final Clock clock;

  public Lists(Plans plans, Obligations obligations, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.clock = clock;
  }

  LocalDate today(ActionPlan plan) {
    return LocalDate.now(clock.withZone(plan.zone()));
  }

  private LocalDate today(ReportingCycle cycle) {
    return LocalDate.now(clock.withZone(cycle.zone()));
  }

  /** What is still to be sent of this, by plan. */
  Stream<Obligation> owed(Person asker, Predicate<Obligation> wanted) {
    return cycles()
        .flatMap(
            cycle ->
                obligations.find(cycle.id()).stream()
                    .map(o -> Shown.to(asker, o))
                    .filter(o -> o.isOwedOn(today(cycle), cycle)))
        .filter(wanted);
  }

  /** How many reports wait for a coordinator's decision. */
  long toDecide() {
    return cycles()
        .filter(cycle -> !cycle.isOverOn(today(cycle)))
        .flatMap(cycle -> obligations.find(cycle.id()).stream())
        .filter(o -> o.state() == ObligationState.SUBMITTED)
        .count();
  }

  /** What these institutions still owe. */
  Stream<Obligation> owed(List<InstitutionCode> institutions) {
    return cycles()
        .flatMap(
            cycle ->
                obligations.owed(cycle.id(), institutions).stream()
                    .filter(o -> o.isOwedOn(today(cycle), cycle)));
  }

  /** The cycles in which answers are asked for now. */
  Stream<ReportingCycle> asking() {
    return cycles().filter(cycle -> cycle.asksOn(today(cycle)));
  }

  /** The cycles to come in which these institutions will be asked. */
  Stream<ReportingCycle> toCome(List<InstitutionCode> institutions) {
    return cycles()
        .filter(this::isToCome)
        .filter(cycle -> !obligations.owed(cycle.id(), institutions).isEmpty());
  }

  /** The numbers of the measures about which they will be asked there. */
  Stream<String> toCome(ReportingCycle cycle, List<InstitutionCode> institutions) {
    return obligations.owed(cycle.id(), institutions).stream()
        .map(owed -> owed.measure().number().value())
        .distinct();
  }

  private boolean isToCome(ReportingCycle cycle) {
    return !cycle.isOverOn(today(cycle)) && cycle.isAheadOn(today(cycle));
  }

  /** All that these institutions are asked in the cycles that are spoken of now. */
  Stream<Obligation> current(Person asker, List<InstitutionCode> institutions) {
    return cycles()
        .flatMap(cycle -> obligations.asked(cycle.id(), institutions).stream())
        .map(o -> Shown.to(asker, o));
  }

  /** The cycles that are spoken of now. */
  Stream<ReportingCycle> cycles() {
    return plans.all().stream().flatMap(plan -> CurrentCycle.find(plan, today(plan)).stream());
  }

  /** Of a measure, cut where it is very long. */
  String title(MeasureId id, Phrases phrases) {
    return plans
        .measure(id)
        .map(m -> shortened(m.measure().title().in(phrases.language()), LONGEST_TITLE))
        .orElse("");
  }

  /** A line about an institution's part in a measure, and what else the text names. */
  Html line(String key, MeasureId measure, InstitutionCode code, Phrases phrases, Object... more) {
    var named =
        Stream.of("number", measure.number(), "title", title(measure, phrases), "code", code);
    return phrases.html(key, Stream.concat(named, Stream.of(more)).toArray());
  }

  /**
   * What was not answered: owed, to be asked in a cycle to come, or missing in one that is over.
   */
  Html unanswered(Obligation obligation, Phrases phrases) {
    if (isOwed(obligation)) {
      return owed("answer.list.owed", obligation, phrases);
    }
    var key =
        cycles().anyMatch(c -> c.id().equals(obligation.cycle()) && isToCome(c))
            ? "answer.list.toCome"
            : "answer.list.missed";
    return line(key, obligation.measure(), obligation.institution(), phrases);
  }

  boolean isOwed(Obligation obligation) {
    return cycles()
        .filter(cycle -> cycle.id().equals(obligation.cycle()))
        .anyMatch(cycle -> obligation.isOwedOn(today(cycle), cycle));
  }

  /** The entries of each plan, under its title where there are several plans. */
  <T> List<PlanRow<T>> byPlan(List<T> all, Function<T, MeasureId> of) {
    return PlanRow.gather(
        plans.all(),
        plan -> all.stream().filter(one -> of.apply(one).plan().equals(plan.code())).toList());
  }

  /** What is owed, with more time where it was granted. */
  Html owed(String key, Obligation owed, Phrases phrases) {
    var extended = ExtendedMark.after(owed, phrases);
    return line(key, owed.measure(), owed.institution(), phrases, "extended", extended);
  }

  /** Cut between two words where there are any. */
  public static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    var space = text.lastIndexOf(' ', end);
    var kept = text.substring(0, space > most / 2 ? space : end);
    return AT_THE_END.matcher(kept).replaceFirst("") + "…";
  }

  /** " · Mūžizglītības rīcība…", where there are several plans. */
  String plan(MeasureId id, Phrases phrases) {
    return plans.all().size() < 2 ? "" : " · " + ReportButton.plan(id.plan(), plans, phrases);
  }

  /** It names the plan where its number alone would not. */
  Optional<Button> button(MeasureId id, Phrases phrases) {
    var button = MeasureButtons.make(id);
    return Optional.of(
        plans.measures(id.number()).size() < 2
            ? button
            : new Button(
                button.label() + " · " + ReportButton.plan(id.plan(), plans, phrases),
                button.code()));
  }

  /** The button that begins a report; it names the plan where there are several. */
  Button reportButton(MeasureId id, Phrases phrases) {
    return ReportButton.on(id, plans, phrases);
  }

  static Html titled(ActionPlan plan, Phrases phrases) {
    return phrases.html("answer.overview.plan", "title", plan.title().in(phrases.language()));
  }

  /** That it was reported, and of which moment the answer is. */
  List<Html> reported(Phrases phrases) {
    return List.of(
        Html.EMPTY,
        phrases.html(
            "answer.source.reports", "at", phrases.moment(clock.instant(), clock.getZone())));
  }

  /** That it stands in the plans. */
  List<Html> planned(Phrases phrases) {
    return Stream.concat(
            Stream.of(Html.EMPTY),
            plans.all().stream().map(plan -> planned(plan, phrases)).distinct())
        .toList();
  }

  public static Html planned(ActionPlan plan, Phrases phrases) {
    var source =
        plan.legalBasis()
            .map(basis -> basis.title().in(phrases.language()))
            .orElseGet(() -> plan.title().in(phrases.language()));
    return phrases.html("answer.card.source", "source", source);
  }
}
