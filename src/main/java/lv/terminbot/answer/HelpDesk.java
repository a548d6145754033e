package lv.terminbot.answer;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;

/** What the bot can do for this person, what it knows of them, and what they may have meant. */
public final class HelpDesk implements Door<OfHelp> {
  private final Answers answers;

  public HelpDesk(Answers answers) {
    this.answers = answers;
  }

  @Override
  public Family<OfHelp> family() {
    return OfHelp.FAMILY;
  }

  @Override
  public Response open(Person who, OfHelp intent) {
    return new Response(
        switch (intent) {
          case OfHelp.Start(), OfHelp.AskHelp() -> answers.help(who);
          case OfHelp.AskMyData() -> answers.myData(who);
          case OfHelp.Unclear(var guesses) -> answers.unclear(who, guesses);
          case OfHelp.Talk(var kind) -> answers.talk(who, kind);
          case OfHelp.NotInPlan(var institution) -> answers.notInPlan(who, institution);
          case OfHelp.Reread _ -> answers.gone(who); // the words are no longer kept
        });
  }
}
