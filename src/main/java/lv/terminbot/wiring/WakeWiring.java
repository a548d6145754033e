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
import lv.terminbot.planning.AdoptionRun;
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
      ReminderRun run,
      Announcements announcements,
      ForgottenRound forgotten,
      CalendarDesk calendars,
      Pause pause) {
    return new Duties.Unasked(
        new Duties(
            List.of(
                pause.over(run::run),
                pause.over(announcements::run),
                pause.over(forgotten::run),
                pause.over(calendars::renew))));
  }

  @Bean
  Duties.OfTransport transportDuties(
      DoubtfulRun doubtful, UnfetchedRun unfetched, EmailSilence silence) {
    return new Duties.OfTransport(new Duties(List.of(doubtful::run, unfetched::run, silence::run)));
  }

  /** What is put in order, and what was kept long enough. */
  @Bean
  Duties.Housekeeping housekeeping(
      Duties.OfTransport transport,
      Retention retention,
      SpaceRound space,
      ObjectProvider<EmbeddedDatabase> database) {
    return new Duties.Housekeeping(
        transport
            .duties()
            .and(List.of(retention::run, space::run))
            .and(database.stream().map(WakeWiring::beat).toList()));
  }

  private static Supplier<Optional<Instant>> beat(EmbeddedDatabase database) {
    return database::beat;
  }

  /** The rest goes on. */
  @Bean
  Duties duties(
      Duties.Unasked unasked,
      Nudging nudging,
      Duties.Housekeeping housekeeping,
      AlarmsRound alarmsRound,
      Bulletins bulletins) {
    return unasked
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
  LookSoon lookSoon(UnitOfWork work, ObjectProvider<Alarm> alarm) {
    return () -> work.afterwards(() -> alarm.getObject().lookSoon());
  }

  @Bean
  LongWork longWork(Makers makers, WholeCheck check) {
    return new LongWork(
        Stream.concat(makers.kinds().stream(), Stream.of((Runnable) check::lookIfDue)).toList(),
        makers::tell);
  }

  @Bean
  Makers makers(
      FileMaker files,
      LetterMaker letters,
      TableRun tables,
      AdoptionRun plans,
      EmailSender emails) {
    return new Makers(files, letters, tables, plans, emails);
  }

  @Bean
  ReadSoon readSoon(UnitOfWork work, ObjectProvider<LongWork> longWork) {
    return () -> work.afterwards(() -> longWork.getObject().ring());
  }

  @Bean
  LettersSoon lettersSoon(UnitOfWork work, ObjectProvider<LongWork> longWork) {
    return () -> work.afterwards(() -> longWork.getObject().ring());
  }

  @Bean
  MakeSoon makeSoon(UnitOfWork work, LongWork longWork) {
    return () -> work.afterwards(longWork::ring);
  }

  @Bean
  Heartbeat heartbeat(Alarm alarm, RestingRows resting, Clock clock) {
    return new Heartbeat(alarm, resting::shorten, clock, System::nanoTime);
  }

  @Bean
  Clockwork clockwork(Alarm alarm, Heartbeat heartbeat, LongWork longWork, Makers makers) {
    return new Clockwork(alarm, heartbeat, longWork, makers);
  }
}
