package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.Plans;
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

  /** The obligations of the cycles that are spoken of now, by plan. */
  Stream<Obligation> current(Predicate<Obligation> wanted) {
    return cycles().flatMap(cycle -> obligations.find(cycle.id()).stream()).filter(wanted);
  }

  /** Those of some institutions. */
  Stream<Obligation> current(List<InstitutionCode> institutions) {
    return cycles().flatMap(cycle -> obligations.asked(cycle.id(), institutions).stream());
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

  static Optional<Button> button(MeasureId id) {
    return Optional.of(MeasureButtons.make(id));
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

  static Html planned(ActionPlan plan, Phrases phrases) {
    var source =
        plan.legalBasis()
            .map(basis -> basis.title().in(phrases.language()))
            .orElseGet(() -> plan.title().in(phrases.language()));
    return phrases.html("answer.card.source", "source", source);
  }
}
