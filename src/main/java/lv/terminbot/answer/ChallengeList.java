package lv.terminbot.answer;

import java.time.Clock;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfReview;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.Challenges.Challenge;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The open challenges, by measure, for the council's walk through them. */
public final class ChallengeList implements AnswerTo<OfLookup.AskChallenges> {
  private static final int ON_A_PAGE = 10;
  private static final int BUTTONS_IN_A_ROW = 2;
  private static final int LONGEST = 280;
  private final Challenges challenges;
  private final Lists lists;
  private final Clock clock;

  public ChallengeList(Challenges challenges, Lists lists, Clock clock) {
    this.challenges = challenges;
    this.lists = lists;
    this.clock = clock;
  }

  @Override
  public Class<OfLookup.AskChallenges> asked() {
    return OfLookup.AskChallenges.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskChallenges asked, int page, Phrases phrases) {
    var open = challenges.open().stream().filter(challenge -> isOf(challenge, asked)).toList();
    var heading =
        phrases.html(
            open.isEmpty() ? "answer.challenge.none" : "answer.challenge.heading",
            "count",
            open.size(),
            "scope",
            ScopeWords.within(asked, phrases));
    return new PagedList<>(
            ListFrame.under(heading)
                .above(lists.reported(phrases))
                .inRowsOf(BUTTONS_IN_A_ROW)
                .inPagesOf(ON_A_PAGE),
            lists.byPlan(open, Challenge::measure),
            PlanRow.lines(challenge -> line(challenge, phrases), phrases),
            PlanRow.buttons(challenge -> closing(asker, challenge, asked, phrases)))
        .page(asked, page, phrases);
  }

  private static boolean isOf(Challenge challenge, OfLookup.AskChallenges asked) {
    var number = challenge.measure().number();
    return asked.measure().map(number::equals).orElse(true)
        && asked.scope().has(challenge.institution())
        && asked.scope().has(number);
  }

  private Html line(Challenge challenge, Phrases phrases) {
    return lists.line(
        "answer.challenge.line",
        challenge.measure(),
        challenge.institution(),
        phrases,
        "words",
        Lists.shortened(challenge.words(), LONGEST),
        "at",
        phrases.day(challenge.raisedAt().atZone(clock.getZone()).toLocalDate()),
        "receipt",
        challenge.raisedIn());
  }

  private Optional<Button> closing(
      Person asker, Challenge challenge, OfLookup.AskChallenges asked, Phrases phrases) {
    return challenge.mayBeClosedBy(asker)
        ? Optional.of(
            new Button(
                phrases.plain(
                    "answer.challenge.close",
                    "number",
                    challenge.measure().number(),
                    "code",
                    challenge.institution(),
                    "plan",
                    lists.plan(challenge.measure(), phrases)),
                ButtonCode.encode(new OfReview.CloseChallenge(challenge.id(), asked.scope()))))
        : Optional.empty();
  }
}
