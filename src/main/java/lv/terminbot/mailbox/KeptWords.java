package lv.terminbot.mailbox;

import java.util.Optional;

/**
 * The words that were not understood for certain, until a button says what they mean: of each chat
 * the last ones.
 */
public interface KeptWords {
  /** Part of the caller's commit. */
  void keep(ChatId chat, String words);

  Optional<String> last(ChatId chat);

  /** They are needed no more. */
  void forget(ChatId chat);
}
