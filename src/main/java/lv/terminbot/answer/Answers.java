package lv.terminbot.answer;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.StandingNotice;
import lv.terminbot.people.WayHome;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Answers what is asked, a page at a time, in the asker's language. */
public final class Answers implements Door<OfAnswers> {
  private final Map<Class<?>, AnswerTo<?>> answers;
  private final StandingNotice notice;
  private final Texts texts;

  /**
   * @param notice stands above the overview
   * @throws IllegalStateException if two answer the same question
   */
  public Answers(Collection<AnswerTo<?>> answers, StandingNotice notice, Texts texts) {
    this.answers =
        answers.stream().collect(toUnmodifiableMap(AnswerTo::asked, Function.identity()));
    this.notice = notice;
    this.texts = texts;
  }

  /**
   * The answer to a question.
   *
   * @param page from 1; past the last one the last is shown
   */
  public Page answer(Person asker, Inquiry asked, int page) {
    var answer = answers.get(asked.getClass());
    if (answer == null) {
      throw new IllegalStateException("nothing answers " + asked.getClass());
    }
    return show(answer, asker, asked, page);
  }

  private <I extends Inquiry> Page show(AnswerTo<I> answer, Person asker, Inquiry asked, int page) {
    Phrases phrases = texts.in(asker.language());
    var shown = answer.show(asker, answer.asked().cast(asked), page, phrases);
    return WayHome.under(shown, asker, phrases);
  }

  @Override
  public Family<OfAnswers> family() {
    return OfAnswers.FAMILY;
  }

  @Override
  public Response open(Person who, OfAnswers intent) {
    return switch (intent) {
      case Inquiry.AskOverview overview ->
          Response.inPlace(notice.above(who, answer(who, overview, 1)));
      // Asked under reminders, receipts and digests, which stay readable.
      case Inquiry.AskOwed owed -> Response.below(answer(who, owed, 1));
      case OfLookup.AskChallenges challenges -> Response.below(answer(who, challenges, 1));
      case Inquiry inquiry -> Response.inPlace(answer(who, inquiry, 1));
      case OfAnswers.AtPage(var inquiry, var page) -> Response.inPlace(answer(who, inquiry, page));
    };
  }
}
