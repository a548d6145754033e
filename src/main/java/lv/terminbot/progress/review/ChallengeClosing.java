package lv.terminbot.progress.review;

import java.time.Clock;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Challenges;
import lv.terminbot.text.Texts;

/** Closes challenges that were named in reports. */
public final class ChallengeClosing {
  private final Challenges challenges;
  private final Texts texts;
  private final Clock clock;

  public ChallengeClosing(Challenges challenges, Texts texts, Clock clock) {
    this.challenges = challenges;
    this.texts = texts;
    this.clock = clock;
  }

  Response close(Person person, long id) {
    var challenge = challenges.find(id);
    if (challenge.filter(c -> !c.mayBeClosedBy(person)).isPresent()) {
      return say(person, "progress.challenge.notYours");
    }
    var closed = challenge.isPresent() && challenges.close(id, person.id(), clock.instant());
    return say(person, closed ? "progress.challenge.closed" : "progress.challenge.gone");
  }

  private Response say(Person person, String key) {
    return Response.inPlace(new Page(texts.in(person.language()).html(key)));
  }
}
