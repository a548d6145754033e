package lv.terminbot.plan;

import java.util.Collection;
import java.util.List;

/** What the plans in force have in their titles, whatever endings the words have there. */
public interface Titles {

  /** The standing measures whose titles have all of these words, by number. */
  List<MeasureId> withAll(Collection<String> words);

  /** The standing measures whose titles have any of these words, by how many and by number. */
  List<MeasureId> withAny(Collection<String> words);

  /** The commitments whose titles have all of these words. */
  List<Integer> commitmentsWith(Collection<String> words);
}
