package lv.terminbot.answer;

import java.util.Optional;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.question.Intent;
import lv.terminbot.question.OfLookup;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Answers that others see too: in a group, and wherever an inline answer is put. Whoever asks is
 * answered as if they had no role, so that nothing shows but what everybody who was let in may see;
 * and nothing here changes anything.
 */
public final class PublicAnswers {
  private final Answers answers;
  private final LookupDesk lookups;
  private final BotAddress address;
  private final Texts texts;

  public PublicAnswers(Answers answers, LookupDesk lookups, BotAddress address, Texts texts) {
    this.answers = answers;
    this.lookups = lookups;
    this.address = address;
    this.texts = texts;
  }

  /** Empty for what belongs between two. */
  public Optional<Page> of(Person asker, Intent intent) {
    var person = asker.amongOthers();
    return switch (intent) {
      case Intent.AskOverview overview -> Optional.of(answers.overview(person));
      case Intent.AskMeasure(var plan, var number) ->
          Optional.of(answers.measure(person, plan, number));
      case Intent.AskHistory(var measure) -> Optional.of(answers.history(person, measure));
      case Intent.AskCommitment(var plan, var number) ->
          Optional.of(answers.commitment(person, plan, number));
      case Intent.AskInstitution(var institution) ->
          Optional.of(answers.institution(person, institution));
      case Intent.AskDeadlines deadlines -> Optional.of(answers.deadlines(person));
      case OfLookup.AskContacts contacts -> Optional.empty();
      case OfLookup.AskReturned returned -> Optional.empty();
      case OfLookup ofLookup -> Optional.of(lookups.of(person, ofLookup));
      default -> Optional.empty();
    };
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
