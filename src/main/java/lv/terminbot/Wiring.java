package lv.terminbot;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.answer.Answers;
import lv.terminbot.answer.InlineDesk;
import lv.terminbot.answer.PublicAnswers;
import lv.terminbot.conversation.Desk;
import lv.terminbot.conversation.Doors;
import lv.terminbot.conversation.DoorsByFamily;
import lv.terminbot.conversation.Hearing;
import lv.terminbot.conversation.Understanding;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.local.Cast;
import lv.terminbot.local.standin.FirstMeeting;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.oversight.Oversight;
import lv.terminbot.people.Admission;
import lv.terminbot.people.DigestReaders;
import lv.terminbot.people.Door;
import lv.terminbot.people.HandOverDesk;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.People;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Reporting;
import lv.terminbot.progress.ReviewDesk;
import lv.terminbot.progress.Updates;
import lv.terminbot.reading.Reader;
import lv.terminbot.reminder.Absences;
import lv.terminbot.reminder.Agenda;
import lv.terminbot.reminder.Later;
import lv.terminbot.reminder.NudgeDesk;
import lv.terminbot.reminder.ReminderRun;
import lv.terminbot.reminder.Reminders;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.reminder.Snoozes;
import lv.terminbot.reminder.Undelivered;
import lv.terminbot.reminder.Unreached;
import lv.terminbot.settings.Settings;
import lv.terminbot.start.Bundles;
import lv.terminbot.start.Clockwork;
import lv.terminbot.start.Duties;
import lv.terminbot.start.Life;
import lv.terminbot.start.PlanFolder;
import lv.terminbot.start.ReadingFiles;
import lv.terminbot.telegram.Connection;
import lv.terminbot.text.Texts;
import lv.terminbot.wake.Alarm;
import org.quartz.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole house put together, a line a bean, from the ground up. */
@Configuration(proxyBeanMethods = false)
@Import({
  StoreWiring.class,
  TelegramWiring.class,
  LocalWiring.class,
  OversightWiring.class,
  LeverWiring.class,
  CampaignWiring.class,
  AnswerWiring.class,
  FileWiring.class,
  ReportingWiring.class
})
class Wiring {

  @Bean
  Texts texts() {
    return new Texts(Bundles.read("texts", "texts"));
  }

  @Bean
  WorkingDays workingDays() {
    return WorkingDays.read(Bundles.one("calendar/lv.properties"));
  }

  @Bean
  OfficeHours officeHours(WorkingDays workingDays, Settings settings) {
    return new OfficeHours(workingDays, settings.zone());
  }

  @Bean
  Reader reader() {
    return ReadingFiles.reader();
  }

  @Bean
  Register register(People people, DigestReaders digestReaders, Texts texts) {
    return new Register(people, digestReaders, texts);
  }

  @Bean
  Admission admission(
      People people, JoinLinks links, Plans plans, BotAddress address, Texts texts, Clock clock) {
    return new Admission(people, links, plans, address, texts, clock);
  }

  @Bean
  ReminderRun reminderRun(
      ReminderRun.Diary diary,
      ReminderRun.Post post,
      Plans plans,
      Texts texts,
      OfficeHours office,
      Clock clock) {
    return new ReminderRun(diary, post, plans, texts, office, clock);
  }

  @Bean
  ReminderRun.Diary diary(
      Agenda agenda,
      Reminders reminders,
      Snoozes snoozes,
      Obligations obligations,
      Drafts drafts,
      Absences absences) {
    return new ReminderRun.Diary(agenda, reminders, snoozes, obligations, drafts, absences);
  }

  @Bean
  ReminderRun.Post post(Outbox outbox, UnitOfWork work, Register register) {
    return new ReminderRun.Post(outbox, work, register);
  }

  @Bean
  Schedule schedule(Agenda agenda, Obligations obligations, WorkingDays workingDays, Clock clock) {
    return new Schedule(agenda, obligations, workingDays, clock);
  }

  @Bean
  PlanFolder planFolder(
      Settings settings,
      Plans plans,
      Updates updates,
      Schedule schedule,
      UnitOfWork work,
      Clock clock) {
    return new PlanFolder(settings, PlanFolder.loading(plans, updates), schedule, work, clock);
  }

  @Bean
  Later later(ReminderRun.Diary diary, Plans plans, Texts texts, OfficeHours office, Clock clock) {
    return new Later(diary, plans, texts, office, clock);
  }

  @Bean
  Undelivered undelivered(
      Register register, Outbox outbox, Unreached unreached, Texts texts, Clock clock) {
    return new Undelivered(register, outbox, unreached, texts, clock);
  }

  /** Each feature answers its own family; a new one is a bean, and no line here. */
  @Bean
  DoorsByFamily doorsByFamily(List<Door<?>> doors) {
    return new DoorsByFamily(doors);
  }

  @Bean
  Doors doors(
      DoorsByFamily families,
      Register register,
      Admission admission,
      Answers answers,
      Reporting reporting,
      Undelivered undelivered,
      Oversight oversight,
      NudgeDesk nudges,
      HandOverDesk handOvers,
      ReviewDesk review,
      PublicAnswers publicAnswers,
      InlineDesk inline) {
    return new Doors(
        families,
        register,
        admission,
        answers,
        reporting,
        undelivered,
        oversight,
        nudges,
        handOvers,
        review,
        publicAnswers,
        inline);
  }

  @Bean
  Hearing hearing(Doors doors, Understanding.Knowledge knowledge) {
    return new Hearing(doors, new Understanding(knowledge, doors.reporting(), doors.review()));
  }

  @Bean
  Desk desk(Inbox inbox, Outbox outbox, UnitOfWork work, Hearing hearing, Bells bells) {
    return new Desk(inbox, outbox, work, hearing, bells.inbox());
  }

  @Bean
  Bells bells() {
    return Bells.silent();
  }

  @Bean
  Alarm alarm(Scheduler scheduler, Duties duties, Clock clock) {
    return new Alarm(scheduler, duties.all(), clock);
  }

  /** The alarm is asked for when it is needed, since its duties are made of the same things. */
  @Bean
  Duties.LookSoon lookSoon(ObjectProvider<Alarm> alarm) {
    return () -> alarm.getObject().lookSoon();
  }

  @Bean
  Life.Opening opening(
      PlanFolder plans,
      Doors doors,
      Outbox outbox,
      UnitOfWork work,
      Settings settings,
      ObjectProvider<Cast> cast) {
    var configured = settings.coordinators().stream();
    var played = cast.stream().map(c -> c.coordinator().id());
    return new Life.Opening(
        plans,
        doors,
        outbox,
        work,
        settings,
        Stream.concat(configured, played).map(PersonId::new).collect(Collectors.toSet()));
  }

  @Bean
  Life life(
      Life.Opening opening,
      Connection connection,
      Desk desk,
      Clockwork clockwork,
      ObjectProvider<FirstMeeting> firstMeeting) {
    return new Life(
        opening, connection, desk, clockwork, () -> firstMeeting.ifAvailable(FirstMeeting::begin));
  }
}
