package lv.terminbot.settings;

import java.util.List;

/** The program cannot start with these settings; each sentence names property, value and remedy. */
public final class WrongSettings extends RuntimeException {
  private final List<String> sentences;

  WrongSettings(List<String> sentences) {
    super(String.join("; ", sentences));
    this.sentences = List.copyOf(sentences);
  }

  /** A sentence that shows no secret, wherever in the value it was put. */
  static String sentence(String property, String value, String remedy) {
    return "%s is \"%s\": %s".formatted(property, withoutSecrets(value), remedy);
  }

  /** Leaves out tokens, users and passwords before a host, and passwords in a query. */
  static String withoutSecrets(String value) {
    return value
        .replaceAll("[0-9]{1,20}:[A-Za-z0-9_-]{20,}", "…")
        .replaceAll("//[^/]*@", "//…@")
        .replaceAll("\\?.*", "?…");
  }

  public List<String> sentences() {
    return sentences;
  }
}
