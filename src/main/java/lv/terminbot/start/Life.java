package lv.terminbot.start;

import java.util.Set;
import lv.terminbot.conversation.Desk;
import lv.terminbot.conversation.Doors;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.PersonId;
import lv.terminbot.settings.Settings;
import lv.terminbot.telegram.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The order in which the house wakes up and goes to sleep. */
public final class Life implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Life.class);
  private final Opening opening;
  private final Connection connection;
  private final Desk desk;
  private final Clockwork clockwork;
  private final Runnable firstMeeting;
  private volatile boolean running;

  /** What is done once at the start, before anybody is heard. */
  public record Opening(
      PlanFolder plans,
      Doors doors,
      Outbox outbox,
      UnitOfWork work,
      Settings settings,
      Set<PersonId> coordinators) {

    public void open() {
      plans.load();
      work.run(
          () -> {
            doors.register().appoint(coordinators);
            outbox.add(Urgency.BULK, doors.register().openMenus());
          });
    }
  }

  public Life(
      Opening opening,
      Connection connection,
      Desk desk,
      Clockwork clockwork,
      Runnable firstMeeting) {
    this.opening = opening;
    this.firstMeeting = firstMeeting;
    this.connection = connection;
    this.desk = desk;
    this.clockwork = clockwork;
  }

  @Override
  public void start() {
    opening.open();
    connection.start(this::welcomeFirstCoordinator);
    desk.start();
    clockwork.start();
    firstMeeting.run();
    running = true;
    LOG.info("started: {}", opening.settings());
    if (opening.settings().local()) {
      LOG.info(
          "local mode, since terminbot.telegram.token is not set: open http://localhost:{}",
          opening.settings().port());
    }
  }

  /**
   * Printed, not logged: whoever starts the program for the first time sees it, no log keeps it.
   */
  private void welcomeFirstCoordinator() {
    if (opening.settings().local()) {
      return;
    }
    opening
        .work()
        .compute(() -> opening.doors().admission().firstCoordinatorLink())
        .ifPresent(
            link ->
                System.out.println(
                    "There is no coordinator yet. Open this link within 7 days to become the"
                        + " first one; it works once:\n  "
                        + link));
  }

  @Override
  public void stop() {
    running = false;
    try {
      desk.stop();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    clockwork.stop();
    connection.stop();
    LOG.info("stopped");
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
