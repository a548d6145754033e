package lv.terminbot.answer;

import java.util.List;
import lv.terminbot.mailbox.Button;
import lv.terminbot.text.Html;

/**
 * What stands around a list.
 *
 * @param heading stands on the first page; its first line on all others
 * @param foot stands on every page
 * @param more buttons under every page
 * @param inARow so many buttons of the list stand side by side
 * @param onAPage so many lines stand on a page
 */
record ListFrame(
    List<Html> heading, List<Html> foot, List<List<Button>> more, int inARow, int onAPage) {
  /** As many as a phone shows well. */
  private static final int ON_A_PAGE = 20;

  private static final int IN_A_ROW = 4;

  static ListFrame under(Html heading) {
    return under(List.of(heading));
  }

  static ListFrame under(List<Html> heading) {
    return new ListFrame(heading, List.of(), List.of(), IN_A_ROW, ON_A_PAGE);
  }

  ListFrame above(List<Html> lines) {
    return new ListFrame(heading, lines, more, inARow, onAPage);
  }

  ListFrame with(List<List<Button>> rows) {
    return new ListFrame(heading, foot, rows, inARow, onAPage);
  }

  ListFrame inRowsOf(int buttons) {
    return new ListFrame(heading, foot, more, buttons, onAPage);
  }

  ListFrame inPagesOf(int lines) {
    return new ListFrame(heading, foot, more, inARow, lines);
  }
}
