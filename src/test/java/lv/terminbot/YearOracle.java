package lv.terminbot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import lv.terminbot.CampaignOracle.Deed;
import lv.terminbot.YearCalendar.Cycle;

/**
 * What becomes of each obligation by the calendar and the script alone: at each step it was
 * answered before, its contact is excused, or the contact hears of it.
 */
final class YearOracle {

  /** Somebody hears of a measure on a day. */
  record Heard(LocalDate on, long person, String measure) implements Comparable<Heard> {
    @Override
    public int compareTo(Heard other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return on + " " + person + " " + measure;
    }
  }

  private final YearScript script;
  private final Set<Heard> toHear = new TreeSet<>();
  private int answered;
  private int excused;

  YearOracle(YearScript script) {
    this.script = script;
    for (var cycle : YearCalendar.CYCLES) {
      for (var k = 1; k <= script.institutions(); k++) {
        var institution = k;
        steps(cycle, institution)
            .forEach(
                step ->
                    script
                        .contacts(institution)
                        .forEach(person -> decide(cycle, person, institution, step)));
      }
    }
  }

  /** The steps of an obligation: of its deadline, and of the other day once it was given. */
  private List<LocalDate> steps(Cycle cycle, int institution) {
    var given =
        first(
            cycle,
            deed ->
                deed instanceof Deed.GetsTime time
                    && time.measure().equals(measure(cycle, institution)));
    if (given.isEmpty()) {
      return cycle.steps();
    }
    var day = given.get().at().toLocalDate();
    var steps = new ArrayList<LocalDate>();
    cycle.steps().stream().filter(step -> !step.isAfter(day)).forEach(steps::add);
    cycle.laterSteps().stream().filter(step -> step.isAfter(day)).forEach(steps::add);
    return steps;
  }

  private void decide(Cycle cycle, long person, int institution, LocalDate step) {
    var told = YearCalendar.toldOn(step);
    var at = told.equals(step) ? told.atTime(9, 0) : told.atTime(10, 0);
    if (isAnswered(cycle, institution, at)) {
      answered++;
    } else if (isBlocked(person, at) || isAway(person, at)) {
      excused++;
    } else if (!told.isAfter(YearCalendar.LAST)) {
      toHear.add(new Heard(told, person, measure(cycle, institution)));
    }
  }

  private boolean isAnswered(Cycle cycle, int institution, LocalDateTime at) {
    return first(
            cycle,
            deed ->
                deed instanceof Deed.Submits submits
                    && submits.at().isBefore(at)
                    && submits.measure().equals(measure(cycle, institution)))
        .isPresent();
  }

  private Optional<Deed> first(Cycle cycle, Predicate<Deed> which) {
    return script.all().stream()
        .filter(deed -> cycle.isAsking(deed.at().toLocalDate()))
        .filter(which)
        .findFirst();
  }

  private boolean isBlocked(long person, LocalDateTime at) {
    return script.all().stream()
        .filter(deed -> deed.person() == person && deed.at().isBefore(at))
        .filter(deed -> deed instanceof Deed.Blocks || deed instanceof Deed.Returns)
        .reduce((one, later) -> later)
        .filter(Deed.Blocks.class::isInstance)
        .isPresent();
  }

  private boolean isAway(long person, LocalDateTime at) {
    return script.all().stream()
        .anyMatch(
            deed ->
                deed instanceof Deed.GoesAway away
                    && away.person() == person
                    && away.at().isBefore(at)
                    && !at.toLocalDate().isAfter(away.until()));
  }

  private static String measure(Cycle cycle, int institution) {
    return cycle.commitment() + "." + institution;
  }

  /** Who owed at a step, was there to hear of it, and did not. */
  List<String> forgotten(Set<Heard> heard) {
    return toHear.stream()
        .filter(one -> !heard.contains(one))
        .map(one -> "forgotten: " + one)
        .toList();
  }

  /** Who heard of what had been answered. */
  List<String> needless(Set<Heard> heard) {
    return heard.stream()
        .filter(
            one ->
                YearCalendar.CYCLES.stream()
                    .filter(cycle -> one.measure().startsWith(cycle.commitment() + "."))
                    .filter(cycle -> cycle.isAsking(one.on()))
                    .anyMatch(
                        cycle ->
                            isAnswered(
                                cycle,
                                YearScript.institutionOf(one.person()),
                                one.on().atTime(9, 0))))
        .map(one -> "answered and reminded: " + one)
        .toList();
  }

  /** How the steps of all obligations fall out. */
  String sum() {
    return "%d steps answered before, %d excused, %d to be heard of"
        .formatted(answered, excused, toHear.size());
  }
}
