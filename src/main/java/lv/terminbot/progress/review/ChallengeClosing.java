package lv.terminbot.progress.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Challenges;
import lv.terminbot.text.Html;
import lv.terminbot.text.Texts;

/** Closes challenges that were named in reports, and shows those that are left. */
public final class ChallengeClosing {
  private final Challenges challenges;
  private final Door<OfAnswers> answers;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param answers lists the open challenges
   */
  public ChallengeClosing(
      Challenges challenges, Door<OfAnswers> answers, Texts texts, Clock clock) {
    this.challenges = challenges;
    this.answers = answers;
    this.texts = texts;
    this.clock = clock;
  }

  /** What became of it, and the list that it was chosen from as it is now. */
  Response close(Person person, OfReview.CloseChallenge wanted) {
    var told = texts.in(person.language()).html(close(person, wanted.challenge()));
    var left = new OfLookup.AskChallenges(Optional.empty(), wanted.listed());
    var list = answers.open(person, left).page();
    return Response.inPlace(
        new Page(Html.lines(List.of(told, Html.EMPTY, list.text())), list.buttons()));
  }

  private String close(Person person, long id) {
    var challenge = challenges.find(id);
    if (challenge.filter(c -> !c.mayBeClosedBy(person)).isPresent()) {
      return "progress.challenge.notYours";
    }
    var closed = challenge.isPresent() && challenges.close(id, person.id(), clock.instant());
    return closed ? "progress.challenge.closed" : "progress.challenge.gone";
  }
}
