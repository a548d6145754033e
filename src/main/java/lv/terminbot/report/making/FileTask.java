package lv.terminbot.report.making;

import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.report.FileOrders.FileOrder;

/** An order with what it is about. */
record FileTask(FileOrder order, Kind kind, Person person, ActionPlan plan, ReportingCycle cycle) {

  /** Whether authors, decisions and attachments stand in it. */
  boolean namesPeople() {
    return !kind.isPicture() && Right.READ_WHOLE_CYCLE.isHeldBy(ReportFiles.reader(kind, person));
  }

  ChatId chat() {
    return person.id().chat();
  }
}
