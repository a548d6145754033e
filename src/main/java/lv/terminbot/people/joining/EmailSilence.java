package lv.terminbot.people.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Notifier;

/** Tells the coordinators, once a day, when the mail server takes nothing. */
public final class EmailSilence {
  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final Duration AGAIN = Duration.ofMinutes(30);

  private final WaitingEmails emails;
  private final Notifier notifier;
  private final UnitOfWork work;
  private final Clock clock;

  public EmailSilence(WaitingEmails emails, Notifier notifier, UnitOfWork work, Clock clock) {
    this.emails = emails;
    this.notifier = notifier;
    this.work = work;
    this.clock = clock;
  }

  /** Looks whether any e-mail waits; returns when it is to be looked at again. */
  public Optional<Instant> run() {
    var now = clock.instant();
    var waiting = emails.count(now.minus(PATIENCE));
    if (waiting > 0 && notifier.mayTellACoordinator(now)) {
      work.run(() -> tell(waiting));
    }
    return emails.count(now.plusMillis(1)) > 0 ? Optional.of(now.plus(AGAIN)) : Optional.empty();
  }

  private void tell(int waiting) {
    if (emails.claim(LocalDate.now(clock))) {
      notifier.tellCoordinators(
          phrases -> new Page(phrases.html("people.email.silent", "count", waiting)));
    }
  }
}
