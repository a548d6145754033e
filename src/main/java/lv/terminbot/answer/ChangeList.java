package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Scope;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Shown;
import lv.terminbot.progress.SubmissionMoment;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What was submitted since a day, the newest first. */
public final class ChangeList implements AnswerTo<OfLookup.AskChanges> {
  /** So far back it goes; whatever is older stands in the table. */
  private static final int MOST = 500;

  private static final int ON_A_PAGE = 12;
  private static final int SHORT = 140;
  private static final int USUAL_DAYS = 7;
  private final Updates updates;
  private final Lists lists;
  private final Clock clock;

  public ChangeList(Updates updates, Lists lists, Clock clock) {
    this.updates = updates;
    this.lists = lists;
    this.clock = clock;
  }

  @Override
  public Class<OfLookup.AskChanges> asked() {
    return OfLookup.AskChanges.class;
  }

  @Override
  public Page show(Person asker, OfLookup.AskChanges asked, int page, Phrases phrases) {
    var today = LocalDate.now(clock);
    var from = today.minusDays(USUAL_DAYS);
    if (asked.since().isPresent()) {
      var named = asked.since().get().lastBefore(today);
      if (named.isEmpty()) {
        return new Page(phrases.html("answer.lookup.noSuchDay"));
      }
      from = named.get();
    }
    var changed =
        since(from, asked.scope()).stream().map(update -> Shown.to(asker, update)).toList();
    var heading =
        phrases.html(
            changed.isEmpty() ? "answer.lookup.noChanges" : "answer.lookup.changes",
            "from",
            phrases.from(from),
            "count",
            changed.size(),
            "scope",
            ScopeWords.within(asked.scope(), phrases));
    var foot = new ArrayList<Html>();
    if (changed.size() == MOST) {
      foot.add(phrases.html("answer.lookup.moreChanges", "count", MOST));
    }
    foot.addAll(lists.reported(phrases));
    return new PagedList<>(
            ListFrame.under(heading).above(foot).inPagesOf(ON_A_PAGE),
            changed,
            update -> line(update, phrases),
            update -> lists.button(update.measure(), phrases))
        .page(asked, page, phrases);
  }

  private List<ProgressUpdate> since(LocalDate from, Scope scope) {
    return updates
        .since(from.atStartOfDay(clock.getZone()).toInstant(), scope.institutions(), MOST)
        .stream()
        .filter(update -> scope.has(update.measure().number()))
        .toList();
  }

  private Html line(ProgressUpdate update, Phrases phrases) {
    return changed(update, phrases).plus(lists.plan(update.measure(), phrases));
  }

  private Html changed(ProgressUpdate update, Phrases phrases) {
    return phrases.html(
        "answer.lookup.change",
        "sign",
        update.state().sign(),
        "state",
        phrases.plain("progress.state." + update.state().code()),
        "number",
        update.measure().number(),
        "code",
        update.institution(),
        "at",
        SubmissionMoment.tell(update, phrases, clock.getZone()),
        "words",
        Lists.shortened(update.text().lines().findFirst().orElse(""), SHORT));
  }
}
