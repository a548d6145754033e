package lv.terminbot;

import java.util.List;

/** The program cannot start with these settings; each sentence names property, value and remedy. */
final class WrongSettings extends RuntimeException {
  private final List<String> sentences;

  WrongSettings(List<String> sentences) {
    super(String.join("; ", sentences));
    this.sentences = List.copyOf(sentences);
  }

  List<String> sentences() {
    return sentences;
  }
}
