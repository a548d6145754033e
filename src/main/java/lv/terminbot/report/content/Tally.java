package lv.terminbot.report.content;

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
 * As in the chat, an answer that was returned is owed again; whoever may not know of it is told
 * that it was submitted, and it counts as that.
 */
public final class Tally {
  private final Count all = new Count();
  private final Map<Integer, Count> byCommitment = new LinkedHashMap<>();
  private final Map<InstitutionCode, Count> byInstitution = new TreeMap<>();

  public void add(OnMeasure on) {
    var commitment = byCommitment.computeIfAbsent(on.commitment().number(), number -> new Count());
    commitment.measures++;
    all.measures++;
    for (var entry : on.entries()) {
      all.add(entry);
      commitment.add(entry);
      byInstitution.computeIfAbsent(entry.institution(), code -> new Count()).add(entry);
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

  /** Numbers of one group. */
  public static final class Count {
    private long measures;
    private long asked;
    private long answered;
    private long returned;
    private long late;
    private final Map<ProgressState, Long> states = new EnumMap<>(ProgressState.class);

    private void add(Entry entry) {
      asked++;
      if (entry.obligation().state() == ObligationState.RETURNED) {
        returned++;
      }
      entry
          .update()
          .filter(_ -> !entry.obligation().state().owed())
          .ifPresent(
              update -> {
                answered++;
                late += update.late() ? 1 : 0;
                states.merge(update.state(), 1L, Long::sum);
              });
    }

    public long measures() {
      return measures;
    }

    public long asked() {
      return asked;
    }

    public long answered() {
      return answered;
    }

    /** Asked and not answered, or to be answered again. */
    public long owed() {
      return asked - answered;
    }

    public long returned() {
      return returned;
    }

    public long late() {
      return late;
    }

    public long in(ProgressState state) {
      return states.getOrDefault(state, 0L);
    }
  }
}
