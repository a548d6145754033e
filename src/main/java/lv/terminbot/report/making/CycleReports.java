package lv.terminbot.report.making;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Participant;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;
import lv.terminbot.report.content.Tally;

/**
 * Gathers what a cycle has brought, for whoever asks, some measures at a time; to be called, and
 * what it returns to be read, within one moment.
 */
public final class CycleReports {
  /** How many measures are read at once: what is said of so many fits in memory. */
  private static final int TOGETHER = 200;

  private final Obligations obligations;
  private final Updates updates;
  private final EvidenceFiles files;
  private final Register register;
  private final Clock clock;

  public CycleReports(
      Obligations obligations,
      Updates updates,
      EvidenceFiles files,
      Register register,
      Clock clock) {
    this.obligations = obligations;
    this.updates = updates;
    this.files = files;
    this.register = register;
    this.clock = clock;
  }

  CycleReport gather(ActionPlan plan, ReportingCycle cycle, Person asker, Progress progress) {
    var reading = new Reading(plan, cycle, asker, progress);
    progress.expect(plan.measures().count());
    var tally = new Tally(cycle.periodTo());
    reading.each(tally::add);
    return new CycleReport(plan, cycle, clock.instant(), reading.whole(), tally, reading::each);
  }

  private record Key(MeasureNumber measure, InstitutionCode institution) {}

  private record Place(Commitment commitment, Measure measure) {}

  /** One asker's way through the answers. */
  private final class Reading {
    private final ReportingCycle cycle;
    private final boolean whole;
    private final Progress progress;
    private final List<Place> places;
    private final Map<PersonId, String> names = new HashMap<>();

    Reading(ActionPlan plan, ReportingCycle cycle, Person asker, Progress progress) {
      this.cycle = cycle;
      this.whole = Right.READ_WHOLE_CYCLE.isHeldBy(asker);
      this.progress = progress;
      this.places =
          plan.commitments().stream()
              .flatMap(c -> c.measures().stream().map(m -> new Place(c, m)))
              .toList();
    }

    boolean whole() {
      return whole;
    }

    void each(Consumer<OnMeasure> reader) {
      for (var from = 0; from < places.size(); from += TOGETHER) {
        some(places.subList(from, Math.min(places.size(), from + TOGETHER)), reader);
      }
    }

    private void some(List<Place> together, Consumer<OnMeasure> reader) {
      var numbers = together.stream().map(p -> p.measure().number()).toList();
      var asked =
          obligations.find(cycle.id(), numbers).stream()
              .collect(Collectors.groupingBy(o -> o.measure().number()));
      var said =
          updates.latestOf(cycle.id(), numbers).stream()
              .collect(
                  Collectors.toMap(
                      u -> new Key(u.measure().number(), u.institution()), Function.identity()));
      var evidence =
          whole
              ? files.ofUpdates(said.values().stream().map(ProgressUpdate::number).toList())
              : Map.<Long, List<Evidence>>of();
      for (var place : together) {
        var entries = new ArrayList<Entry>();
        for (var obligation : asked.getOrDefault(place.measure().number(), List.of())) {
          var key = new Key(place.measure().number(), obligation.institution());
          entries.add(
              entry(place.measure(), obligation, Optional.ofNullable(said.get(key)), evidence));
        }
        entries.sort(leadFirst(place.measure()));
        reader.accept(new OnMeasure(place.commitment(), place.measure(), entries));
        progress.step();
      }
    }

    private Entry entry(
        Measure measure,
        Obligation obligation,
        Optional<ProgressUpdate> update,
        Map<Long, List<Evidence>> evidence) {
      return new Entry(
          whole ? obligation : OtherReaders.seen(obligation, update),
          measure.participants().stream()
              .filter(p -> p.institution().equals(obligation.institution()))
              .map(Participant::responsibility)
              .min(Comparator.naturalOrder()),
          whole ? update : update.map(OtherReaders::withoutFiles),
          whole ? update.map(this::author).orElse("") : "",
          update.map(u -> evidence.getOrDefault(u.number(), List.of())).orElse(List.of()));
    }

    private String author(ProgressUpdate update) {
      return names.computeIfAbsent(
          update.author(), id -> register.find(id).map(Person::name).orElse("–"));
    }
  }

  /** The responsible ones first, each part in the order of the plan, which names the lead first. */
  private static Comparator<Entry> leadFirst(Measure measure) {
    var order = measure.participants().stream().map(Participant::institution).toList();
    return Comparator.comparingInt(
            (Entry e) ->
                e.part().map(Responsibility::ordinal).orElse(Responsibility.values().length))
        .thenComparingInt(e -> order.indexOf(e.institution()))
        .thenComparing(Entry::institution);
  }
}
