package lv.terminbot.oversight;

import java.util.List;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.text.Texts;

/** Tells each institution that has a chat of its own what happened to its reports. */
public final class InstitutionDigests {
  private final InstitutionGroups groups;
  private final InstitutionNews news;
  private final Outbox outbox;
  private final Texts texts;
  private final Timetable times;

  public InstitutionDigests(
      InstitutionGroups groups, InstitutionNews news, Outbox outbox, Texts texts, Timetable times) {
    this.groups = groups;
    this.news = news;
    this.outbox = outbox;
    this.texts = texts;
    this.times = times;
  }

  /** Queues each, as part of the caller's commit; a chat of which nothing is told stays silent. */
  void tell(Happenings.Time time) {
    for (var each : groups.all()) {
      var phrases = texts.in(each.group().language());
      news.write(each.institution(), time, times.today(), phrases)
          .ifPresent(
              (Page page) -> outbox.add(Urgency.BULK, List.of(page.to(each.group().place()))));
    }
  }
}
