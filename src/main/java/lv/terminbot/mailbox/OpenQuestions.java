package lv.terminbot.mailbox;

import java.util.Optional;

/** The question that a chat was shown last, where a yes or a no answers it. */
public interface OpenQuestions {

  /** Puts it in place of any before, as part of the caller's commit. */
  void open(ChatId chat, OpenQuestion question);

  /** Empty where something else was shown since, or too long ago. */
  Optional<OpenQuestion> find(ChatId chat);

  /** Something else was shown. */
  void close(ChatId chat);

  /**
   * @param yes the code of the button that says so, empty where there is none
   * @param no that of the one that says no, empty where there is none
   */
  record OpenQuestion(String yes, String no) {}
}
