package lv.terminbot.progress;

import java.util.List;

/** A search among the words of what each institution said last of a measure in a cycle. */
public interface ReportSearch {
  /**
   * The reports that have, in one answer or in several together, words that begin with all of
   * these: the newest first, at most so many.
   *
   * @param beginnings of words, folded
   */
  List<ProgressUpdate> find(List<String> beginnings, int most);

  /** Takes in what an earlier version of the program, or a move, left out. Part of a commit. */
  void catchUp();
}
