package lv.terminbot.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts markup into parts of a visible length, at line ends where it can, tags closed and reopened.
 */
final class Pages {
  private static final Pattern TOKEN = Pattern.compile("<[^>]*>|&[a-z]+;|\\R|[ \\t]|[^<&\\s]+|.");
  private final int limit;
  private final List<String> pages = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private StringBuilder page = new StringBuilder();
  private int length;

  private Pages(int limit) {
    this.limit = limit;
  }

  static List<String> split(String markup, int limit) {
    var cut = new Pages(limit);
    for (var line : markup.splitWithDelimiters("\n", 0)) {
      cut.line(line);
    }
    cut.turn();
    return cut.pages;
  }

  private void line(String line) {
    var visible = Html.trusted(line).visible().length();
    if (visible <= limit && length + visible > limit) {
      turn();
    }
    var token = TOKEN.matcher(line);
    while (token.find()) {
      put(token.group());
    }
  }

  private void put(String token) {
    if (token.startsWith("</")) {
      open.pollLast();
      page.append(token);
    } else if (token.startsWith("<") && token.length() > 1) {
      open.addLast(token);
      page.append(token);
    } else if (token.length() > 1 && token.startsWith("&")) {
      room(1);
      page.append(token);
      length++;
    } else {
      word(token);
    }
  }

  private void word(String word) {
    if (word.length() <= limit) {
      room(word.length());
      page.append(word);
      length += word.length();
      return;
    }
    var at = 0;
    while (at < word.length()) {
      room(1);
      var end = Math.min(word.length(), at + limit - length);
      if (end < word.length() && Character.isHighSurrogate(word.charAt(end - 1))) {
        end--;
      }
      if (end == at) {
        turn();
        continue;
      }
      page.append(word, at, end);
      length += end - at;
      at = end;
    }
  }

  private void room(int wanted) {
    if (length + wanted > limit) {
      turn();
    }
  }

  private void turn() {
    open.descendingIterator()
        .forEachRemaining(tag -> page.append("</").append(name(tag)).append('>'));
    var finished = page.toString().strip();
    if (length > 0 && !finished.isEmpty()) {
      pages.add(finished);
    }
    page = new StringBuilder();
    open.forEach(page::append);
    length = 0;
  }

  private static String name(String tag) {
    return tag.substring(1, tag.length() - 1).split(" ", 2)[0];
  }
}
