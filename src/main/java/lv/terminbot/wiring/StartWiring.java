package lv.terminbot.wiring;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.backup.AfterRestoration;
import lv.terminbot.conversation.Desk;
import lv.terminbot.local.Cast;
import lv.terminbot.local.standin.FirstMeeting;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Appointed;
import lv.terminbot.people.Appointments;
import lv.terminbot.people.FirstCoordinatorLink;
import lv.terminbot.people.JoinLinks;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.People;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Roles;
import lv.terminbot.people.SettingsInForce;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailBook;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.file.PlanLoading;
import lv.terminbot.plan.file.ToldFaults;
import lv.terminbot.planning.ChangedFiles;
import lv.terminbot.progress.ReportSearch;
import lv.terminbot.progress.Updates;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.settings.Settings;
import lv.terminbot.start.CalendarLetters;
import lv.terminbot.start.Clockwork;
import lv.terminbot.start.Coordinators;
import lv.terminbot.start.DataPutBack;
import lv.terminbot.start.Greeting;
import lv.terminbot.start.Life;
import lv.terminbot.start.Opening;
import lv.terminbot.start.PlanFaultLetters;
import lv.terminbot.start.PlanFolder;
import lv.terminbot.start.PlanOutcomes;
import lv.terminbot.start.PlanWarnings;
import lv.terminbot.start.Settling;
import lv.terminbot.start.WorkingCalendar;
import lv.terminbot.telegram.Connection;
import lv.terminbot.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the program begins and ends. */
@Configuration(proxyBeanMethods = false)
public class StartWiring {

  @Bean
  PlanLoading planLoading(Plans plans, Updates updates) {
    return PlanFolder.loading(plans, updates);
  }

  @Bean
  PlanFolder planFolder(
      Settings settings,
      PlanLoading planLoading,
      PlanOutcomes planOutcomes,
      UnitOfWork oneCommit,
      Clock clock) {
    return new PlanFolder(settings, planLoading, planOutcomes, oneCommit, clock);
  }

  @Bean
  PlanOutcomes planOutcomes(Schedule schedule, PlanFaultLetters planFaultLetters, Texts texts) {
    return new PlanOutcomes(schedule, planFaultLetters, texts);
  }

  @Bean
  PlanFaultLetters planFaultLetters(
      ToldFaults toldFaults,
      ChangedFiles changedFiles,
      Notifier notifier,
      Outbox outbox,
      Clock clock) {
    return new PlanFaultLetters(toldFaults, changedFiles, notifier, outbox, clock);
  }

  /** Those that the operator names, and the one who is played in local mode. */
  @Bean
  Coordinators coordinators(Settings settings, ObjectProvider<Cast> cast) {
    var configured = settings.coordinators().stream();
    var played = cast.stream().map(c -> c.coordinator().id());
    return new Coordinators(
        Stream.concat(configured, played).map(PersonId::new).collect(Collectors.toSet()));
  }

  @Bean
  Appointments appointments(
      People people,
      Appointed appointed,
      JoinLinks joinLinks,
      Roles roles,
      Coordinators coordinators) {
    return new Appointments(people, appointed, joinLinks, roles, coordinators.ids());
  }

  /** In this order: a restoration is told to those who are coordinators now. */
  @Bean
  Settling settling(
      SettingsInForce settingsInForce,
      AfterRestoration afterRestoration,
      CalendarLetters calendarLetters,
      ReportSearch reportSearch,
      Clock clock) {
    return new Settling(
        List.of(
            settingsInForce::settle,
            reportSearch::catchUp,
            () -> afterRestoration.settle().ifPresent(DataPutBack::tell),
            () -> calendarLetters.tell(clock)));
  }

  @Bean
  CalendarLetters calendarLetters(
      WorkingCalendar workingCalendar,
      Plans plans,
      ToldFaults toldFaults,
      Notifier notifier,
      Outbox outbox) {
    return new CalendarLetters(workingCalendar, plans, toldFaults, notifier, outbox);
  }

  @Bean
  SettingsInForce settingsInForce(
      Appointments appointments, Trail trail, TrailBook trailBook, Settings settings) {
    return new SettingsInForce(appointments, trail, trailBook, settings.describe());
  }

  @Bean
  Opening opening(
      PlanFolder planFolder,
      Settling settling,
      Register register,
      Outbox outbox,
      UnitOfWork oneCommit) {
    return new Opening(planFolder, settling, register, outbox, oneCommit);
  }

  @Bean
  PlanWarnings planWarnings(
      WorkingCalendar workingCalendar, Plans plans, Updates updates, Texts texts) {
    return new PlanWarnings(workingCalendar, plans, updates, texts);
  }

  @Bean
  Greeting greeting(
      Settings settings,
      FirstCoordinatorLink firstCoordinatorLink,
      UnitOfWork oneCommit,
      PlanWarnings planWarnings,
      ObjectProvider<FirstMeeting> firstMeeting) {
    return new Greeting(
        settings,
        firstCoordinatorLink,
        oneCommit,
        planWarnings,
        () -> firstMeeting.ifAvailable(FirstMeeting::goOn));
  }

  @Bean
  Life life(
      Opening opening, Connection connection, Desk desk, Clockwork clockwork, Greeting greeting) {
    return new Life(opening, connection, desk, clockwork, greeting);
  }
}
