package lv.terminbot.answer.date;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.answer.AnswerTo;
import lv.terminbot.answer.FollowUps;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.OfLookup.Which;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The next session that a plan has among its key dates, or the last one. */
public final class SessionCard implements AnswerTo<OfLookup.AskSession> {
  private final Plans plans;
  private final KeyDateCard cards;
  private final Clock clock;

  public SessionCard(Plans plans, KeyDateCard cards, Clock clock) {
    this.plans = plans;
    this.cards = cards;
    this.clock = clock;
  }

  /** A session with the plan that it is of. */
  private record Session(ActionPlan plan, KeyDate date) {
    Instant end() {
      return date.on()
          .atTime(date.to().or(date::from).orElse(LocalTime.MAX))
          .atZone(plan.zone())
          .toInstant();
    }
  }

  @Override
  public Class<OfLookup.AskSession> asked() {
    return OfLookup.AskSession.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskSession asked, int page, Phrases phrases) {
    var now = clock.instant();
    var next = sessions(phrases).filter(s -> s.end().isAfter(now)).findFirst();
    var last = sessions(phrases).filter(s -> !s.end().isAfter(now)).reduce((one, later) -> later);
    if (asked.which() == Which.NEXT) {
      return next.map(session -> card(session, phrases))
          .orElseGet(() -> instead("answer.session.noneToCome", last, phrases));
    }
    return last.map(session -> under(phrases.html("answer.session.noMinutes"), session, phrases))
        .orElseGet(() -> instead("answer.session.nonePast", next, phrases));
  }

  /** Key dates that are called a session, the earliest first. */
  private Stream<Session> sessions(Phrases phrases) {
    var words = List.of(phrases.plain("answer.session.words").split(","));
    return plans.all().stream()
        .flatMap(plan -> plan.keyDates().stream().map(date -> new Session(plan, date)))
        .filter(session -> words.stream().anyMatch(title(session, phrases)::contains))
        .sorted(Comparator.comparing(Session::end));
  }

  private static String title(Session session, Phrases phrases) {
    return session.date().title().in(phrases.language()).toLowerCase(Locale.ROOT);
  }

  private Page card(Session session, Phrases phrases) {
    return cards.card(session.plan(), session.date(), phrases);
  }

  private Page under(Html text, Session session, Phrases phrases) {
    var card = card(session, phrases);
    return new Page(Html.lines(card.text(), text), card.buttons());
  }

  /** That there is none, and the nearest that there is. */
  private Page instead(String key, Optional<Session> other, Phrases phrases) {
    var text = phrases.html(key);
    return other
        .map(
            session -> {
              var card = card(session, phrases);
              return new Page(Html.lines(text, Html.EMPTY, card.text()), card.buttons());
            })
        .orElseGet(
            () ->
                new Page(
                    text,
                    List.of(
                        List.of(
                            FollowUps.button(
                                "answer.button.deadlines", new Inquiry.AskDeadlines(), phrases)))));
  }
}
