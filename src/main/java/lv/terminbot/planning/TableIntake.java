package lv.terminbot.planning;

import java.time.Clock;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.planning.workbook.SentTable;
import lv.terminbot.text.Texts;

/**
 * Takes what a coordinator sends that may be a table of the plan. Whether it is one is seen when it
 * is here.
 */
public final class TableIntake {
  private final PlanTables tables;
  private final Texts texts;
  private final Clock clock;

  public TableIntake(PlanTables tables, Texts texts, Clock clock) {
    this.tables = tables;
    this.texts = texts;
    this.clock = clock;
  }

  /** Empty for a file that is no such thing, or of somebody who may not change the plan. */
  public Optional<Response> take(Person who, Content.SentFile file) {
    if (!Right.CHANGE_PLAN.isHeldBy(who) || !SentTable.mayBe(file.name())) {
      return Optional.empty();
    }
    var phrases = texts.in(who.language());
    if (file.size() > SentTable.LARGEST) {
      return Optional.of(
          Response.below(
              new Page(phrases.html("planning.refused.too-large", "name", file.name()))));
    }
    tables.add(who.id(), file.fileId(), shortened(file.name()), clock.instant());
    return Optional.of(
        Response.below(new Page(phrases.html("planning.reading", "name", shortened(file.name())))));
  }

  private static String shortened(String name) {
    return name.length() <= 100 ? name : name.substring(0, 100);
  }
}
