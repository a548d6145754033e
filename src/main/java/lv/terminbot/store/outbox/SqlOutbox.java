package lv.terminbot.store.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.instances.Instance;
import lv.terminbot.text.Html;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The outbox as a table. In flight is a queued row with a holder: the instance that has taken it.
 */
final class SqlOutbox implements Outbox {
  private final JdbcClient jdbc;
  private final OwnCommit own;
  private final ForgottenNames forgotten;
  private final Departures departures;
  private final OutboxIntake intake;
  private final OutboxTaking taking;
  private final OutboxSettlement settlement;
  private final OutboxRecovery recovery;
  private final Instance instance;

  SqlOutbox(JdbcClient jdbc, OwnCommit own, Clock clock, Bell bell, Instance instance) {
    var holder = instance.id();
    var files = new OutgoingFiles(jdbc);
    var passing = new PassingAnswers(jdbc, holder);
    var rows = new QueuedRows(jdbc, clock, holder);
    this.jdbc = jdbc;
    this.own = own;
    this.instance = instance;
    this.forgotten = new ForgottenNames(jdbc, instance);
    this.departures = new Departures(jdbc);
    this.intake = new OutboxIntake(rows, files, passing, departures, bell);
    this.taking = new OutboxTaking(jdbc, own, clock, instance);
    this.settlement = new OutboxSettlement(jdbc, files, passing, clock, holder);
    this.recovery = new OutboxRecovery(jdbc, clock, instance);
  }

  @Override
  public List<OutgoingId> add(Urgency urgency, List<Reply> replies) {
    return intake.add(urgency, forgotten.takenOutOf(replies));
  }

  @Override
  public void answer(List<Reply> replies) {
    intake.answer(forgotten.takenOutOf(replies));
  }

  @Override
  public OutgoingId addUntil(Instant until, Reply reply) {
    return intake.addUntil(until, forgotten.takenOutOf(reply));
  }

  @Override
  public void revise(ChatId chat, String slot, Page page) {
    intake.revise(chat, slot, forgotten.takenOutOf(page));
  }

  @Override
  public int dropUseless() {
    return settlement.dropUseless();
  }

  @Override
  public List<Outgoing> take(Urgency urgency, Collection<ChatId> resting, int most) {
    return taking.take(urgency, resting, most);
  }

  @Override
  public List<Outgoing> takeEmail(int most) {
    return taking.takeEmail(most);
  }

  @Override
  public int backlog() {
    return jdbc.sql(
            """
            select count(*) from outbox
            where state = 'queued' and urgency = 'bulk' and chat < :email
            """)
        .param("email", ChatId.FIRST_EMAIL)
        .query(Integer.class)
        .single();
  }

  @Override
  public boolean waits(ChatId chat) {
    return departures.waits(chat);
  }

  @Override
  public boolean waits(Urgency urgency) {
    return own.reading(
        () ->
            jdbc.sql(
                    """
                    select exists (
                      select 1 from outbox
                      where urgency = :urgency and state = 'queued' and holder is null
                        and chat < :email)
                    """)
                .param("urgency", OutboxIntake.code(urgency))
                .param("email", ChatId.FIRST_EMAIL)
                .query(Boolean.class)
                .single());
  }

  @Override
  public void letLeave(Carriers carriers) {
    departures.by(carriers);
  }

  @Override
  public boolean holds(Outgoing outgoing) {
    return instance.isAlive() && taking.holds(outgoing);
  }

  @Override
  public void settle(Outgoing outgoing, Delivery delivery) {
    settlement.settle(outgoing, delivery);
  }

  @Override
  public List<Outgoing> recover() {
    return recovery.recover();
  }

  @Override
  public boolean sendAgain(OutgoingId message, Html mark) {
    return intake.sendAgain(message, mark);
  }

  @Override
  public void move(ChatId from, ChatId to) {
    settlement.move(from.value(), to);
  }
}
