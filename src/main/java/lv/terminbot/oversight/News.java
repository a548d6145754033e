package lv.terminbot.oversight;

import java.util.List;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Something the digest tells of. Each kind of news is one of these, in the list that the digest is
 * made with; a kind that has nothing to say gives no line.
 */
public interface News {
  /** The lines on what happened in this time, a heading first. */
  List<Html> tell(Happenings.Time time, Readership readers, Phrases phrases);
}
