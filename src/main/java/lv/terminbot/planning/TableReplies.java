package lv.terminbot.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.progress.reporting.Reporting;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What is said of a table to whoever has sent it, once it was read. */
public final class TableReplies {
  private final Register register;
  private final Outbox outbox;
  private final Texts texts;
  private final Reporting reporting;

  public TableReplies(Register register, Outbox outbox, Texts texts, Reporting reporting) {
    this.reporting = reporting;
    this.register = register;
    this.outbox = outbox;
    this.texts = texts;
  }

  Optional<Person> find(PersonId sender) {
    return register.find(sender);
  }

  Phrases phrases(Person who) {
    return texts.in(who.language());
  }

  /** Asks of which measure a file is that is no plan; part of the caller's commit. */
  Page askWhere(Person who, PlanTables.Arrived arrived) {
    var words = phrases(who).html("planning.noTable", "name", arrived.name());
    var file =
        new Content.SentFile(arrived.fileId(), "", arrived.name(), "", 0, new Written(0, ""));
    return reporting
        .askWhere(who, file)
        .map(asked -> new Page(Html.lines(words, asked.page().text()), asked.page().buttons()))
        .orElseGet(() -> new Page(words));
  }

  void pass(List<Reply> letters) {
    outbox.add(Urgency.REPLY, letters);
  }

  /** The pages in their language. */
  DifferencePages pages(Person who) {
    return new DifferencePages(texts.in(who.language()));
  }

  /** Says it, as part of the caller's commit. The list comes first: the buttons stay in sight. */
  void say(Person who, Page page, Optional<Attachment> list) {
    var replies = new ArrayList<Reply>();
    list.ifPresent(file -> replies.add(new Reply.Document(who.id().chat(), file, Html.EMPTY)));
    replies.add(page.to(who.id().chat()));
    outbox.add(Urgency.REPLY, List.copyOf(replies));
  }
}
