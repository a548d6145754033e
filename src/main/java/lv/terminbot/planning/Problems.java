package lv.terminbot.planning;

import java.util.List;
import lv.terminbot.plan.file.Finding;
import lv.terminbot.planning.table.TableFault;
import lv.terminbot.text.Phrases;

/** What is wrong with a table, a sentence each. */
sealed interface Problems {

  List<String> sentences(Phrases phrases);

  /** In its cells. */
  record OfCells(List<TableFault> faults) implements Problems {
    @Override
    public List<String> sentences(Phrases phrases) {
      return faults.stream().map(fault -> fault.sentence(phrases)).toList();
    }
  }

  /** In the plan as a whole. */
  record OfPlan(List<Finding> findings) implements Problems {
    @Override
    public List<String> sentences(Phrases phrases) {
      return findings.stream().map(finding -> finding.sentence(phrases)).toList();
    }
  }

  /** It does not say which plan it is of. */
  record WhichPlan(int plans) implements Problems {
    @Override
    public List<String> sentences(Phrases phrases) {
      return List.of(phrases.plain("planning.whichPlan", "count", plans));
    }
  }
}
