package lv.terminbot.store.inbox;

import java.time.Clock;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.store.Changes;
import lv.terminbot.store.KeptReads;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what each sender has brought in lately, before more of it is kept. */
final class IntakeGate {
  private final JdbcClient jdbc;
  private final IntakeLimits limits;
  private final Clock clock;
  private final KeptReads<Long, Boolean> letIn;

  IntakeGate(JdbcClient jdbc, IntakeLimits limits, Clock clock, Changes changes) {
    letIn = new KeptReads<>(changes, "membership");
    this.jdbc = jdbc;
    this.limits = limits;
    this.clock = clock;
  }

  /** What becomes of something that came. */
  enum Verdict {
    OF_PERSON,
    OF_STRANGER,
    /** Of somebody who was let in, and more than anybody writes: they are told. */
    TOO_MUCH,
    /** Not worth a row. */
    PASSED_OVER
  }

  Verdict judge(Incoming incoming) {
    return incoming instanceof IncomingMessage message ? judge(message) : Verdict.OF_PERSON;
  }

  private Verdict judge(IncomingMessage message) {
    return switch (message.content()) {
      case Content.Joined _, Content.Left _ ->
          isOfUse(message) ? Verdict.OF_PERSON : Verdict.PASSED_OVER;
      // leaves no row
      case Content.InlineQuery _ -> Verdict.OF_PERSON;
      default -> isLetIn(message) ? ofPerson(message) : ofStranger(message);
    };
  }

  /**
   * How the chat stands of somebody who was let in, or of a group that gets digests: anybody may
   * stop and start the bot, or take it into groups and out of them, without end.
   */
  private boolean isOfUse(IncomingMessage message) {
    return message.kind() == ChatKind.GROUP
        ? message.content() instanceof Content.Left && isWorkGroup(message)
        : isLetIn(message);
  }

  private boolean isWorkGroup(IncomingMessage message) {
    return jdbc.sql(
            """
            select exists (select 1 from work_group where chat = :chat)
              or exists (select 1 from institution_group where chat = :chat)
            """)
        .param("chat", message.chat().value())
        .query(Boolean.class)
        .single();
  }

  private boolean isLetIn(IncomingMessage message) {
    var sender = message.from().userId();
    return message.from().isPerson() && letIn.get(sender, () -> isLetIn(sender));
  }

  private boolean isLetIn(long sender) {
    return jdbc.sql("select exists (select 1 from membership where person = :sender)")
        .param("sender", sender)
        .query(Boolean.class)
        .single();
  }

  private Verdict ofPerson(IncomingMessage message) {
    return limits.areLifted()
            || count(message, "of_stranger = false", limits.ofPerson()) < limits.ofPerson()
        ? Verdict.OF_PERSON
        : Verdict.TOO_MUCH;
  }

  private Verdict ofStranger(IncomingMessage message) {
    var most = isArriving(message) ? limits.ofArriving() : limits.ofStranger();
    if (count(message, "of_stranger = true", most) >= most) {
      return Verdict.PASSED_OVER;
    }
    forgetEarlier(message);
    return Verdict.OF_STRANGER;
  }

  /** Whoever speaks in the name of a group is counted by the group: many may share the number. */
  private int count(IncomingMessage message, String whose, int most) {
    var chat = message.from().isPerson() ? "" : " and chat = :chat";
    return jdbc.sql(
            "select count(*) from (select 1 from inbox where sender = :sender and received_at >"
                + " :since and "
                + whose
                + chat
                + " limit :most) lately")
        .param("sender", message.from().userId())
        .param("chat", message.chat().value())
        .param("since", clock.instant().minus(limits.window()).toEpochMilli())
        .param("most", most)
        .query(Integer.class)
        .single();
  }

  /**
   * Opens a link, presses a button, has come by a link, was let in once, or speaks in the name of a
   * group.
   */
  private boolean isArriving(IncomingMessage message) {
    return !message.from().isPerson()
        || opensLink(message.content())
        || hasOpened(message)
        || isKnown(message);
  }

  private boolean isKnown(IncomingMessage message) {
    return jdbc.sql("select exists (select 1 from person where id = :sender)")
        .param("sender", message.from().userId())
        .query(Boolean.class)
        .single();
  }

  private static boolean opensLink(Content content) {
    return switch (content) {
      case Content.Tap _ -> true;
      case Content.Words(var written) -> written.text().matches("/start\\s+\\S.*");
      default -> false;
    };
  }

  private boolean hasOpened(IncomingMessage message) {
    return jdbc.sql(
            """
            select exists (
              select 1 from join_link where opened_by = :sender and expires_at > :now)
            """)
        .param("sender", message.from().userId())
        .param("now", clock.millis())
        .query(Boolean.class)
        .single();
  }

  /** Of a stranger no more stays than is counted. */
  private void forgetEarlier(IncomingMessage message) {
    jdbc.sql(
            """
            delete from inbox where sender = :sender and of_stranger = true
              and done_at is not null and received_at <= :since
            """)
        .param("sender", message.from().userId())
        .param("since", clock.instant().minus(limits.window()).toEpochMilli())
        .update();
  }
}
