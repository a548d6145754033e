package lv.terminbot.start;

import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.FirstCoordinatorLink;
import lv.terminbot.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What whoever starts the program is told and shown. */
public final class Greeting {
  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);
  private final Settings settings;
  private final FirstCoordinatorLink link;
  private final UnitOfWork work;
  private final PlanWarnings warnings;
  private final Runnable firstMeeting;

  /**
   * @param firstMeeting fills the page of local mode, where there is one
   */
  public Greeting(
      Settings settings,
      FirstCoordinatorLink link,
      UnitOfWork work,
      PlanWarnings warnings,
      Runnable firstMeeting) {
    this.settings = settings;
    this.link = link;
    this.work = work;
    this.warnings = warnings;
    this.firstMeeting = firstMeeting;
  }

  void started() {
    firstMeeting.run();
    work.compute(warnings::list).forEach(LOG::warn);
    LOG.info("started: {}", settings);
    if (settings.local()) {
      LOG.info(
          "local mode, since terminbot.telegram.token is not set: open http://localhost:{}",
          settings.port());
    }
  }

  /**
   * Printed, not logged: whoever starts the program for the first time sees it, no log keeps it.
   */
  void welcomeFirstCoordinator() {
    if (settings.local()) {
      return;
    }
    work.compute(link::renew)
        .ifPresent(
            url ->
                System.out.println(
                    "There is no coordinator yet. Open this link within 7 days to become the"
                        + " first one; it works once:\n  "
                        + url));
  }
}
