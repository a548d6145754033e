package lv.terminbot.wiring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lv.terminbot.campaign.Announcements;
import lv.terminbot.campaign.ForgottenRound;
import lv.terminbot.email.EmailSender;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.oversight.AlarmsRound;
import lv.terminbot.oversight.Bulletins;
import lv.terminbot.oversight.SpaceRound;
import lv.terminbot.people.joining.EmailSilence;
import lv.terminbot.people.joining.LettersSoon;
import lv.terminbot.planning.ReadSoon;
import lv.terminbot.planning.TableRun;
import lv.terminbot.privacy.Retention;
import lv.terminbot.progress.submission.UnfetchedRun;
import lv.terminbot.reminder.DoubtfulRun;
import lv.terminbot.reminder.LookSoon;
import lv.terminbot.reminder.Pause;
import lv.terminbot.reminder.ReminderRun;
import lv.terminbot.reminder.nudge.Nudging;
import lv.terminbot.report.CalendarDesk;
import lv.terminbot.report.MakeSoon;
import lv.terminbot.report.letter.LetterMaker;
import lv.terminbot.report.making.FileMaker;
import lv.terminbot.start.Clockwork;
import lv.terminbot.start.Duties;
import lv.terminbot.start.Makers;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.RestingRows;
import lv.terminbot.store.WholeCheck;
import lv.terminbot.wake.Alarm;
import lv.terminbot.wake.Heartbeat;
import lv.terminbot.wake.LongWork;
import org.quartz.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What moves by itself: what is done by the clock, and what takes long. */
@Configuration(proxyBeanMethods = false)
public class WakeWiring {

  /** In this order; what is told unasked stops while everything is paused. */
  @Bean
  Duties.Unasked unaskedDuties(
      ReminderRun reminderRun,
      Announcements announcements,
      ForgottenRound forgottenRound,
      CalendarDesk calendarDesk,
      Pause pause) {
    return new Duties.Unasked(
        new Duties(
            List.of(
                pause.over(reminderRun::run),
                pause.over(announcements::run),
                pause.over(forgottenRound::run),
                pause.over(calendarDesk::renew))));
  }

  @Bean
  Duties.OfTransport transportDuties(
      DoubtfulRun doubtfulRun, UnfetchedRun unfetchedRun, EmailSilence emailSilence) {
    return new Duties.OfTransport(
        new Duties(List.of(doubtfulRun::run, unfetchedRun::run, emailSilence::run)));
  }

  /** What is put in order, and what was kept long enough. */
  @Bean
  Duties.Housekeeping housekeeping(
      Duties.OfTransport transportDuties,
      Retention retention,
      SpaceRound spaceRound,
      ObjectProvider<EmbeddedDatabase> database) {
    return new Duties.Housekeeping(
        transportDuties
            .duties()
            .and(List.of(retention::run, spaceRound::run))
            .and(database.stream().map(WakeWiring::beat).toList()));
  }

  private static Supplier<Optional<Instant>> beat(EmbeddedDatabase database) {
    return database::beat;
  }

  /** The rest goes on. */
  @Bean
  Duties duties(
      Duties.Unasked unaskedDuties,
      Nudging nudging,
      Duties.Housekeeping housekeeping,
      AlarmsRound alarmsRound,
      Bulletins bulletins) {
    return unaskedDuties
        .duties()
        .and(List.of(nudging::run))
        .and(housekeeping.duties().all())
        .and(List.of(alarmsRound::run, bulletins::run));
  }

  @Bean
  Alarm alarm(Scheduler scheduler, Duties duties, Clock clock) {
    return new Alarm(scheduler, duties.all(), clock);
  }

  /** The alarm is asked for when it is needed, since its duties are made of the same things. */
  @Bean
  LookSoon lookSoon(UnitOfWork oneCommit, ObjectProvider<Alarm> alarm) {
    return () -> oneCommit.afterwards(() -> alarm.getObject().lookSoon());
  }

  @Bean
  LongWork longWork(Makers makers, WholeCheck wholeCheck) {
    return new LongWork(
        Stream.concat(makers.kinds().stream(), Stream.of((Runnable) wholeCheck::lookIfDue))
            .toList(),
        makers::tell);
  }

  @Bean
  Makers makers(
      FileMaker fileMaker, LetterMaker letterMaker, TableRun tableRun, EmailSender emailSender) {
    return new Makers(fileMaker, letterMaker, tableRun, emailSender);
  }

  @Bean
  ReadSoon readSoon(UnitOfWork oneCommit, ObjectProvider<LongWork> longWork) {
    return () -> oneCommit.afterwards(() -> longWork.getObject().ring());
  }

  @Bean
  LettersSoon lettersSoon(UnitOfWork oneCommit, ObjectProvider<LongWork> longWork) {
    return () -> oneCommit.afterwards(() -> longWork.getObject().ring());
  }

  @Bean
  MakeSoon makeSoon(UnitOfWork oneCommit, LongWork longWork) {
    return () -> oneCommit.afterwards(longWork::ring);
  }

  @Bean
  Heartbeat heartbeat(Alarm alarm, RestingRows restingRows, Clock clock) {
    return new Heartbeat(alarm, restingRows::shorten, clock, System::nanoTime);
  }

  @Bean
  Clockwork clockwork(Alarm alarm, Heartbeat heartbeat, LongWork longWork, Makers makers) {
    return new Clockwork(alarm, heartbeat, longWork, makers);
  }
}
