package lv.terminbot;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lv.terminbot.House.Breach;

/**
 * What is seen in the sources only.
 *
 * @param files the text of each file by its path, with forward slashes
 * @param reasons why a file may have more than 200 lines, by its path
 */
record SourceRules(Map<String, String> files, Map<String, String> reasons) {

  private static final int ASKS_FOR_A_REASON = 200;
  private static final int ASKS_FOR_A_ROOM = 250;
  private static final int SENTENCES = 3;

  Stream<Breach> tooLong() {
    return files.entrySet().stream()
        .map(file -> tooLong(file.getKey(), file.getValue().lines().count()))
        .filter(Objects::nonNull);
  }

  private Breach tooLong(String path, long lines) {
    if (lines > ASKS_FOR_A_ROOM) {
      return new Breach(path, "has " + lines + " lines and asks for a new room");
    }
    if (lines > ASKS_FOR_A_REASON && !reasons.containsKey(path)) {
      return new Breach(path, "has " + lines + " lines and no reason for it");
    }
    return lines <= ASKS_FOR_A_REASON && reasons.containsKey(path)
        ? new Breach(path, "has a reason to be long and is short")
        : null;
  }

  /** Every folder with classes tells who lives there, who may call in, and what it never does. */
  Stream<Breach> roomsWithoutAWord() {
    return files.keySet().stream()
        .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
        .distinct()
        .map(folder -> wordless(folder, files.getOrDefault(folder + "package-info.java", "")))
        .filter(Objects::nonNull);
  }

  private static Breach wordless(String folder, String packageInfo) {
    if (packageInfo.isEmpty()) {
      return new Breach(folder, "has no package-info");
    }
    if (!packageInfo.contains("\n@NullMarked\n")) {
      return new Breach(folder, "is not @NullMarked");
    }
    var javadoc = packageInfo.substring(0, packageInfo.indexOf("@NullMarked"));
    var sentences = javadoc.split("[.!?](?=\\s)", -1).length - 1;
    return !javadoc.startsWith("/**") || sentences < SENTENCES
        ? new Breach(folder, "does not say in three sentences who lives there")
        : null;
  }
}
