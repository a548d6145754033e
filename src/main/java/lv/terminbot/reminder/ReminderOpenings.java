package lv.terminbot.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.wording.OwnWords;
import lv.terminbot.people.wording.Wording;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Template;

/** How a reminder begins: of which cycle it speaks and what the truth about its deadline is. */
final class ReminderOpenings {
  private final Plans plans;
  private final OwnWords words;
  private final Clock clock;

  ReminderOpenings(Plans plans, OwnWords words, Clock clock) {
    this.words = words;
    this.plans = plans;
    this.clock = clock;
  }

  /** The plan that it is about, where there are several. */
  List<Html> plan(Occasion occasion, Phrases phrases) {
    var all = plans.all();
    return all.stream()
        .filter(plan -> all.size() > 1 && plan.code().equals(occasion.cycle().plan()))
        .map(plan -> Html.bold(plan.title().in(phrases.language())))
        .toList();
  }

  /** The first sentence; the version of its text is added to {@code templates}. */
  Html write(Occasion occasion, int count, Phrases phrases, Set<String> templates) {
    var arguments = arguments(occasion, count, phrases);
    var own = occasion.rung().text().map(text -> text.in(phrases.language()));
    if (own.isPresent()) {
      templates.add(occasion.code() + "#" + Template.fingerprint(own.get()));
      return phrases.template(own.get(), arguments);
    }
    var wording = wording(occasion, days(occasion));
    templates.add(words.version(wording, phrases));
    return words.html(wording, phrases, arguments);
  }

  /** The arguments that a text about a cycle may name. */
  Object[] arguments(Occasion occasion, int count, Phrases phrases) {
    var cycle = cycle(occasion);
    var deadline = occasion.extendedTo().or(cycle::dueOn).orElseThrow();
    return new Object[] {
      "cycle", cycle.title().in(phrases.language()),
      "until", phrases.until(deadline, cycle.zone()),
      "date", phrases.date(deadline),
      "days", Math.abs(days(occasion)),
      "count", count
    };
  }

  /** Days left until the deadline on the day it is asked; negative after it. */
  long days(Occasion occasion) {
    var cycle = cycle(occasion);
    var today = LocalDate.now(clock.withZone(cycle.zone()));
    return ChronoUnit.DAYS.between(today, occasion.extendedTo().or(cycle::dueOn).orElseThrow());
  }

  private ReportingCycle cycle(Occasion occasion) {
    var plan = plans.find(occasion.cycle().plan()).orElseThrow();
    return ReportingCycle.in(plan, occasion.cycle()).orElseThrow();
  }

  /** The truth about the days left decides, not the day the occasion was meant for. */
  private static Wording wording(Occasion occasion, long days) {
    if (days < 0) {
      return Wording.OVERDUE;
    }
    if (days == 0) {
      return Wording.TODAY;
    }
    return occasion.rung().anchor() == Anchor.INVITATION ? Wording.INVITATION : Wording.BEFORE;
  }
}
