package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.Indicator;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What the plan itself says of a measure: who takes part, by what it is measured, the money. */
final class MeasureFacts {
  private MeasureFacts() {}

  static List<Html> participants(PlannedMeasure planned, Phrases phrases) {
    var measure = planned.measure();
    var lines = new ArrayList<Html>();
    for (var responsibility : Responsibility.values()) {
      var institutions = measure.institutions(responsibility);
      if (!institutions.isEmpty()) {
        lines.add(
            phrases.html(
                "answer.card.part."
                    + responsibility.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "count",
                institutions.size(),
                "institutions",
                names(planned.plan(), institutions, phrases)));
      }
    }
    if (lines.isEmpty()) {
      lines.add(phrases.html("answer.card.part.none"));
    } else if (measure.inherited()) {
      lines.add(phrases.html("answer.card.inherited"));
    }
    return lines;
  }

  private static String names(
      ActionPlan plan, List<InstitutionCode> institutions, Phrases phrases) {
    return institutions.stream()
        .map(
            code ->
                plan.institution(code)
                    .map(i -> i.name().in(phrases.language()) + " (" + code + ")")
                    .orElse(code.value()))
        .collect(Collectors.joining(", "));
  }

  static List<Html> write(PlannedMeasure planned, Phrases phrases) {
    var lines = new ArrayList<Html>();
    planned
        .measure()
        .subTasks()
        .map(steps -> listed(steps.in(phrases.language())))
        .ifPresent(steps -> lines.add(phrases.html("answer.card.subTasks", "steps", steps)));
    planned.measure().indicators().forEach(i -> lines.add(indicator(i, phrases)));
    var funding = planned.plan().fundingOf(planned.measure().number());
    funding.forEach(f -> lines.add(funding(f, planned.measure(), phrases)));
    funding.stream()
        .flatMap(f -> f.source().stream())
        .distinct()
        .map(s -> phrases.html("answer.card.source", "source", s.in(phrases.language())))
        .forEach(lines::add);
    planned
        .measure()
        .term()
        .ifPresent(
            t ->
                lines.add(
                    phrases.html(
                        "answer.card.term", "until", phrases.until(t, planned.plan().zone()))));
    return lines;
  }

  /** Lines that bring no sign or number of their own have a bullet. */
  private static String listed(String lines) {
    return lines
        .lines()
        .map(
            line -> line.isEmpty() || !Character.isLetter(line.codePointAt(0)) ? line : "• " + line)
        .collect(Collectors.joining("\n"));
  }

  private static Html indicator(Indicator indicator, Phrases phrases) {
    var targets =
        new TreeMap<>(indicator.targets())
            .entrySet().stream()
                .map(t -> t.getKey() + ": " + t.getValue().in(phrases.language()))
                .collect(Collectors.joining("; "));
    return phrases.html(
        targets.isEmpty() ? "answer.card.indicator" : "answer.card.indicatorTargets",
        "name",
        indicator.name().in(phrases.language()),
        "targets",
        targets);
  }

  private static Html funding(Funding funding, Measure measure, Phrases phrases) {
    var others =
        funding.measures().stream()
            .filter(n -> !n.equals(measure.number()))
            .map(n -> n.value())
            .collect(Collectors.joining(", "));
    var line =
        phrases.html(
            others.isEmpty() ? "answer.card.funding" : "answer.card.fundingShared",
            "year",
            Integer.toString(funding.year()),
            "euros",
            phrases.money(funding.euros()),
            "others",
            others);
    return noted(line, funding, phrases);
  }

  /** With the note of the grant behind it, if there is one. */
  static Html noted(Html line, Funding funding, Phrases phrases) {
    return funding
        .note()
        .map(note -> line.plus(" ").plus(Html.italic("(" + note.in(phrases.language()) + ")")))
        .orElse(line);
  }
}
