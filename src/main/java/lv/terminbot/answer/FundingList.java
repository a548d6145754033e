package lv.terminbot.answer;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What the plans grant, to a measure or in a year. */
public final class FundingList implements AnswerTo<OfLookup.AskFunding> {
  private static final Comparator<Funding> BY_YEAR =
      Comparator.comparingInt(Funding::year).thenComparing(grant -> grant.measures().getFirst());

  private final Plans plans;
  private final Lists lists;
  private final Clock clock;

  public FundingList(Plans plans, Lists lists, Clock clock) {
    this.plans = plans;
    this.lists = lists;
    this.clock = clock;
  }

  @Override
  public Class<OfLookup.AskFunding> asked() {
    return OfLookup.AskFunding.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskFunding asked, int page, Phrases phrases) {
    var year = asked.year().map(y -> y.saidOn(LocalDate.now(clock)));
    Function<ActionPlan, List<Funding>> of =
        plan ->
            plan.funding().stream()
                .filter(grant -> asked.measure().map(grant.measures()::contains).orElse(true))
                .filter(grant -> year.map(y -> y == grant.year()).orElse(true))
                .sorted(BY_YEAR)
                .toList();
    var grants = plans.all().stream().map(of).flatMap(List::stream).toList();
    var sum = grants.stream().map(Funding::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
    var heading =
        phrases.html(
            grants.isEmpty() ? "answer.lookup.noFunding" : "answer.lookup.funding",
            "about",
            about(asked.measure(), year, phrases),
            "euros",
            phrases.money(sum));
    var card =
        asked
            .measure()
            .flatMap(number -> plans.measures(number).stream().findFirst())
            .map(measure -> List.of(List.of(MeasureButtons.make(measure.id()))))
            .orElse(List.of());
    return new PagedList<>(
            ListFrame.under(heading).above(sources(of, phrases)).with(card),
            PlanRow.gather(plans.all(), of),
            PlanRow.lines(grant -> line(grant, phrases), phrases),
            _ -> Optional.empty())
        .page(asked, page, phrases);
  }

  /** Where the grants are documented, each place once: in the plan where nothing else is named. */
  private List<Html> sources(Function<ActionPlan, List<Funding>> grants, Phrases phrases) {
    var named =
        plans.all().stream()
            .flatMap(plan -> grants.apply(plan).stream().map(grant -> source(grant, plan, phrases)))
            .distinct()
            .toList();
    return named.isEmpty()
        ? lists.planned(phrases)
        : Stream.concat(Stream.of(Html.EMPTY), named.stream()).toList();
  }

  private static Html source(Funding grant, ActionPlan plan, Phrases phrases) {
    return grant
        .source()
        .map(s -> phrases.html("answer.card.source", "source", s.in(phrases.language())))
        .orElseGet(() -> Lists.planned(plan, phrases));
  }

  /** " 2025. gadā pasākumam 3.2"; nothing for all. */
  private static String about(
      Optional<MeasureNumber> measure, Optional<Integer> year, Phrases phrases) {
    var inYear = year.map(y -> phrases.plain("answer.lookup.inYear", "year", Integer.toString(y)));
    var forMeasure =
        measure.map(number -> phrases.plain("answer.lookup.forMeasure", "number", number));
    return Stream.of(inYear, forMeasure)
        .flatMap(Optional::stream)
        .map(part -> " " + part)
        .collect(Collectors.joining());
  }

  private static Html line(Funding grant, Phrases phrases) {
    var line =
        phrases.html(
            "answer.lookup.grant",
            "year",
            Integer.toString(grant.year()),
            "numbers",
            grant.measures().stream().map(MeasureNumber::value).collect(Collectors.joining(", ")),
            "euros",
            phrases.money(grant.euros()));
    return MeasureFacts.noted(line, grant, phrases);
  }
}
