package lv.terminbot.start;

import lv.terminbot.conversation.Desk;
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
  private final Greeting greeting;
  private volatile boolean running;

  public Life(
      Opening opening, Connection connection, Desk desk, Clockwork clockwork, Greeting greeting) {
    this.opening = opening;
    this.connection = connection;
    this.desk = desk;
    this.clockwork = clockwork;
    this.greeting = greeting;
  }

  @Override
  public void start() {
    opening.open();
    connection.start(greeting::welcomeFirstCoordinator);
    desk.start();
    clockwork.start();
    greeting.started();
    running = true;
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
