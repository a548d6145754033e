package lv.terminbot.answer;

import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Answers that others see too: in a group, and wherever an inline answer is put. Whoever asks is
 * answered as if they had no role, so that nothing shows but what everybody who was let in may see;
 * and nothing here changes anything.
 */
public final class PublicAnswers {
  private final Answers answers;
  private final BotAddress address;
  private final Texts texts;

  public PublicAnswers(Answers answers, BotAddress address, Texts texts) {
    this.answers = answers;
    this.address = address;
    this.texts = texts;
  }

  /** Empty for what belongs between two. */
  public Optional<Page> answer(Person asker, Intent intent) {
    return switch (intent) {
      case Inquiry inquiry -> answer(asker, inquiry, 1);
      case OfAnswers.AtPage(var inquiry, var page) -> answer(asker, inquiry, page);
      default -> Optional.empty();
    };
  }

  private Optional<Page> answer(Person asker, Inquiry inquiry, int page) {
    return Policy.isPublic(inquiry)
        ? Optional.of(answers.answer(asker.amongOthers(), inquiry, page))
        : Optional.empty();
  }

  /** The one sentence about what is answered between two only, with the way there. */
  public Page inPrivate(Person asker) {
    var phrases = phrases(asker);
    return new Page(
        address
            .username()
            .map(bot -> phrases.html("answer.private.at", "bot", bot))
            .orElseGet(() -> phrases.html("answer.private.note")));
  }

  /** The same, short, over the chat of the one who pressed a button. */
  public String inPrivateNote(Person asker) {
    return phrases(asker).plain("answer.private.note");
  }

  private Phrases phrases(Person asker) {
    return texts.in(asker.language());
  }
}
