package lv.terminbot.answer.help;

import java.util.List;
import lv.terminbot.home.HomeDesk;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.StandingNotice;
import lv.terminbot.people.WayHome;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What the bot can do for this person, what it knows of them, and what they may have meant. */
public final class HelpDesk implements Door<OfHelp> {
  private final Help help;
  private final Welcome welcome;
  private final HomeDesk home;
  private final StandingNotice notice;
  private final Texts texts;

  public HelpDesk(Help help, Welcome welcome, HomeDesk home, StandingNotice notice, Texts texts) {
    this.help = help;
    this.welcome = welcome;
    this.home = home;
    this.notice = notice;
    this.texts = texts;
  }

  @Override
  public Family<OfHelp> family() {
    return OfHelp.FAMILY;
  }

  @Override
  public Response open(Person who, OfHelp intent) {
    var phrases = phrases(who);
    return switch (intent) {
      case OfHelp.Start() -> Response.inPlace(greeted(home.show(who), phrases));
      case OfHelp.AskHelp() ->
          Response.inPlace(notice.above(who, WayHome.under(help.show(who, phrases), who, phrases)));
      case OfHelp.AskPlan() -> Response.below(help.plans(phrases));
      case OfHelp.Unclear(var guesses) -> Response.below(help.unclear(guesses, phrases));
      case OfHelp.Talk(var kind) ->
          Response.below(
              new Page(
                  phrases.html("answer.talk." + kind.code()),
                  TalkButtons.under(kind, who, phrases)));
      case OfHelp.NotInPlan(var institution) ->
          Response.below(help.notInPlan(institution, phrases));
      // the words are no longer kept
      case OfHelp.Reread _ -> Response.below(new Page(phrases.html("answer.gone")));
    };
  }

  /** What the bot is, before what it shows to whoever comes. */
  private static Page greeted(Page page, Phrases phrases) {
    return new Page(Html.lines(phrases.html("answer.help.heading"), page.text()), page.buttons());
  }

  /**
   * An answer with what else may have been meant, as buttons under it.
   *
   * @param isDoubtful whether the answer itself is no more than a guess, which is said
   */
  public Response beside(Person asker, Response answer, List<Intent> others, boolean isDoubtful) {
    return help.beside(answer, others, isDoubtful, phrases(asker));
  }

  /** An answer with what was named and not taken up. */
  public Response unheard(Person asker, Response answer, List<String> unheard) {
    return help.unheard(answer, unheard, phrases(asker));
  }

  /** The first page for somebody who was just let in. */
  public Page welcome(Person newcomer, Membership membership) {
    return welcome.write(newcomer, membership, phrases(newcomer));
  }

  /** What the bot itself has written. */
  public Page ourWords(Person asker) {
    return new Page(phrases(asker).html("answer.ourWords"));
  }

  /** A sticker, a voice message: what the bot cannot read. */
  public Page textOnly(Person asker) {
    return new Page(phrases(asker).html("answer.textOnly"));
  }

  /** A message could not be dealt with, through no fault of the person. */
  public Page failed(Person asker) {
    return new Page(phrases(asker).html("answer.failed"));
  }

  /** The same, told to a coordinator. */
  public Page failedFor(Person person, Phrases phrases) {
    return new Page(phrases.html("answer.failedFor", "name", person.written()));
  }

  private Phrases phrases(Person asker) {
    return texts.in(asker.language());
  }
}
