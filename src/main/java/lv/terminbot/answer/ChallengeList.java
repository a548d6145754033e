package lv.terminbot.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Challenges.Challenge;
import lv.terminbot.progress.ReviewDesk;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The open challenges, by measure, for the council's walk through them. */
final class ChallengeList {
  private static final int ON_A_PAGE = 10;
  private static final int BUTTONS_IN_A_ROW = 2;
  private static final int LONGEST = 280;
  private final Challenges challenges;
  private final Lists lists;
  private final Clock clock;

  ChallengeList(Answers.Books books, Lists lists, Clock clock) {
    this.challenges = books.challenges();
    this.lists = lists;
    this.clock = clock;
  }

  Page show(Person asker, OfLookup.AskChallenges asked, int page, Phrases phrases) {
    var open = challenges.open().stream().filter(challenge -> isOf(challenge, asked)).toList();
    var heading =
        phrases.html(
            open.isEmpty() ? "answer.challenge.none" : "answer.challenge.heading",
            "count",
            open.size(),
            "scope",
            within(asked, phrases));
    return new PagedList<>(
            List.of(heading),
            open,
            challenge -> line(challenge, phrases),
            challenge -> closing(asker, challenge, asked, phrases),
            lists.reported(phrases),
            List.of())
        .inRowsOf(BUTTONS_IN_A_ROW)
        .page(asked, page, ON_A_PAGE, phrases);
  }

  private static boolean isOf(Challenge challenge, OfLookup.AskChallenges asked) {
    var number = challenge.measure().number();
    return asked.measure().map(number::equals).orElse(true)
        && asked.scope().has(challenge.institution())
        && asked.scope().has(number);
  }

  /** " 5.3", " (VARAM)"; nothing for all. */
  static String within(OfLookup.AskChallenges asked, Phrases phrases) {
    return asked.measure().map(number -> " " + number).orElse("")
        + StateList.within(asked.scope(), phrases);
  }

  private Html line(Challenge challenge, Phrases phrases) {
    return phrases.html(
        "answer.challenge.line",
        "number",
        challenge.measure().number(),
        "title",
        lists.title(challenge.measure(), phrases),
        "code",
        challenge.institution(),
        "words",
        Lists.shortened(challenge.words(), LONGEST),
        "at",
        phrases.day(challenge.raisedAt().atZone(clock.getZone()).toLocalDate()),
        "receipt",
        challenge.raisedIn());
  }

  private static Optional<Button> closing(
      Person asker, Challenge challenge, OfLookup.AskChallenges asked, Phrases phrases) {
    return ReviewDesk.mayClose(asker, challenge)
        ? Optional.of(
            new Button(
                phrases.plain(
                    "answer.challenge.close",
                    "number",
                    challenge.measure().number(),
                    "code",
                    challenge.institution()),
                ButtonCode.encode(new OfReview.CloseChallenge(challenge.id(), asked.scope()))))
        : Optional.empty();
  }
}
