package lv.terminbot.backup.command;

import java.util.Optional;

/** Whoever types, if somebody does. */
public interface Terminal {

  /** What was typed without being shown; nothing where nobody types. */
  Optional<String> secret(String question);
}
