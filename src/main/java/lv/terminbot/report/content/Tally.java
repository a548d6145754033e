package lv.terminbot.report.content;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.content.CycleReport.Entry;
import lv.terminbot.report.content.CycleReport.OnMeasure;

/**
 * How much was asked and answered: in all, by commitment in the order of the plan, by institution.
 * An answer counts as soon as it is submitted, and still does when it was returned with a question:
 * so every file says the same number, whoever it is made for. How many were returned is counted
 * beside, for those who may know.
 */
public final class Tally {
  private final LocalDate until;
  private final Count all = new Count();
  private final Map<Integer, Count> byCommitment = new LinkedHashMap<>();
  private final Map<InstitutionCode, Count> byInstitution = new TreeMap<>();
  private final AnswerSizes sizes = new AnswerSizes();

  /**
   * @param until the last day that is reported about
   */
  public Tally(LocalDate until) {
    this.until = until;
  }

  public void add(OnMeasure on) {
    var commitment = byCommitment.computeIfAbsent(on.commitment().number(), number -> new Count());
    var state = MeasureState.find(on, until);
    commitment.add(state);
    all.add(state);
    for (var entry : on.entries()) {
      all.add(entry);
      commitment.add(entry);
      byInstitution.computeIfAbsent(entry.institution(), code -> new Count()).add(entry);
      entry.update().ifPresent(sizes::add);
    }
  }

  public Count all() {
    return all;
  }

  public Map<Integer, Count> byCommitment() {
    return byCommitment;
  }

  public Map<InstitutionCode, Count> byInstitution() {
    return byInstitution;
  }

  public AnswerSizes sizes() {
    return sizes;
  }

  /** Numbers of one group. */
  public static final class Count {
    private final Map<MeasureState, Long> measures = new EnumMap<>(MeasureState.class);
    private final Map<ProgressState, Long> answers = new EnumMap<>(ProgressState.class);
    private long asked;
    private long returned;
    private long late;
    private long extended;

    private void add(MeasureState state) {
      measures.merge(state, 1L, Long::sum);
    }

    private void add(Entry entry) {
      asked++;
      returned += entry.obligation().state() == ObligationState.RETURNED ? 1 : 0;
      extended += entry.obligation().extendedTo().isPresent() ? 1 : 0;
      entry
          .update()
          .ifPresent(
              update -> {
                late += update.late() ? 1 : 0;
                answers.merge(update.state(), 1L, Long::sum);
              });
    }

    public long measures() {
      return measures.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The measures that are so far as a whole. */
    public long measures(MeasureState state) {
      return measures.getOrDefault(state, 0L);
    }

    public long asked() {
      return asked;
    }

    public long answered() {
      return answers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Asked and not answered. */
    public long owed() {
      return asked - answered();
    }

    /** Of the answered, those that were returned with a question. */
    public long returned() {
      return returned;
    }

    public long late() {
      return late;
    }

    /** Asked with more time than others. */
    public long extended() {
      return extended;
    }

    /** The answers that say so. */
    public long in(ProgressState state) {
      return answers.getOrDefault(state, 0L);
    }
  }
}
