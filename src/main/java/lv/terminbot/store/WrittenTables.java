package lv.terminbot.store;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The tables that a statement writes to, by its words.
 *
 * @param names none where it only reads
 */
record WrittenTables(Set<String> names) {
  static final WrittenTables UNKNOWN = new WrittenTables(Set.of(Changes.ANY));

  private static final WrittenTables NONE = new WrittenTables(Set.of());
  private static final Pattern READS = Pattern.compile("(?is)\\s*select\\b.*");
  private static final Pattern MAY_ONLY_READ = Pattern.compile("(?is)\\s*with\\b.*");
  private static final Pattern WRITES =
      Pattern.compile(
          "(?i)\\b(?:insert\\s+into|insert\\s+or\\s+\\w+\\s+into|replace\\s+into|update|delete\\s+from)"
              + "\\s+\"?(\\w+)\"?");

  WrittenTables {
    names = Set.copyOf(names);
  }

  /** In doubt more than it writes to. */
  static WrittenTables of(String sql) {
    if (READS.matcher(sql).matches()) {
      return NONE;
    }
    var written = WRITES.matcher(sql);
    var found = new TreeSet<String>();
    while (written.find()) {
      found.add(written.group(1).toLowerCase(Locale.ROOT));
    }
    if (found.isEmpty()) {
      return MAY_ONLY_READ.matcher(sql).matches() ? NONE : UNKNOWN;
    }
    return new WrittenTables(found);
  }
}
