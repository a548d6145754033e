package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.mailbox.Doubts;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.people.Recipients;
import lv.terminbot.people.Register;
import lv.terminbot.people.Zones;
import lv.terminbot.people.wording.OwnWords;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.reminder.AbsenceDesk;
import lv.terminbot.reminder.Absences;
import lv.terminbot.reminder.Agenda;
import lv.terminbot.reminder.DoubtfulNotice;
import lv.terminbot.reminder.DoubtfulRun;
import lv.terminbot.reminder.DroppedReminders;
import lv.terminbot.reminder.DueReminders;
import lv.terminbot.reminder.Later;
import lv.terminbot.reminder.Letters;
import lv.terminbot.reminder.NewestMissed;
import lv.terminbot.reminder.OccasionRun;
import lv.terminbot.reminder.ReminderPolicy;
import lv.terminbot.reminder.ReminderRun;
import lv.terminbot.reminder.Reminders;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.reminder.SendAgainDesk;
import lv.terminbot.reminder.SnoozeRun;
import lv.terminbot.reminder.Snoozes;
import lv.terminbot.reminder.StillOwed;
import lv.terminbot.reminder.Undelivered;
import lv.terminbot.reminder.Unreached;
import lv.terminbot.reminder.WaitingRun;
import lv.terminbot.reminder.Wishes;
import lv.terminbot.reminder.WithoutContact;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is told what on which occasion, and how people wish to be reminded. */
@Configuration(proxyBeanMethods = false)
public class ReminderWiring {

  @Bean
  Schedule schedule(Agenda agenda, Obligations obligations, WorkingDays workingDays, Clock clock) {
    return new Schedule(agenda, obligations, workingDays, clock);
  }

  @Bean
  StillOwed stillOwed(
      Obligations obligations, Drafts drafts, Absences absences, Plans plans, Clock clock) {
    return new StillOwed(obligations, drafts, absences, plans, clock);
  }

  @Bean
  WithoutContact withoutContact(StillOwed stillOwed, Obligations obligations) {
    return new WithoutContact(stillOwed, obligations);
  }

  @Bean
  NewestMissed newestMissed(Plans plans, OfficeHours officeHours) {
    return new NewestMissed(plans, officeHours.zone());
  }

  @Bean
  Letters letters(Plans plans, Drafts drafts, Texts texts, OwnWords ownWords, Clock clock) {
    return new Letters(plans, drafts, texts, ownWords, clock);
  }

  @Bean
  DueReminders dueReminders(Agenda agenda, StillOwed stillOwed) {
    return new DueReminders(agenda, stillOwed);
  }

  @Bean
  ReminderPolicy reminderPolicy(
      DueReminders dueReminders,
      Reminders reminders,
      Snoozes snoozes,
      Letters letters,
      Notifier notifier) {
    return new ReminderPolicy(dueReminders, reminders, snoozes, letters, notifier);
  }

  @Bean
  DroppedReminders droppedReminders(Outbox outbox, Reminders reminders, UnitOfWork oneCommit) {
    return new DroppedReminders(outbox, reminders, oneCommit);
  }

  @Bean
  WaitingRun waitingRun(
      Reminders reminders,
      NewestMissed newestMissed,
      ReminderPolicy reminderPolicy,
      PersonByPerson personByPerson) {
    return new WaitingRun(reminders, newestMissed, reminderPolicy, personByPerson);
  }

  @Bean
  SnoozeRun snoozeRun(
      Snoozes snoozes,
      StillOwed stillOwed,
      ReminderPolicy reminderPolicy,
      PersonByPerson personByPerson) {
    return new SnoozeRun(snoozes, stillOwed, reminderPolicy, personByPerson);
  }

  @Bean
  OccasionRun occasionRun(
      Agenda agenda,
      NewestMissed newestMissed,
      ReminderPolicy reminderPolicy,
      PersonByPerson personByPerson,
      UnitOfWork oneCommit) {
    return new OccasionRun(agenda, newestMissed, reminderPolicy, personByPerson, oneCommit);
  }

  @Bean
  ReminderRun reminderRun(
      DroppedReminders droppedReminders,
      WaitingRun waitingRun,
      SnoozeRun snoozeRun,
      OccasionRun occasionRun,
      Clock clock) {
    return new ReminderRun(droppedReminders, waitingRun, snoozeRun, occasionRun, clock);
  }

  @Bean
  Later later(
      Snoozes snoozes,
      StillOwed stillOwed,
      Texts texts,
      OfficeHours officeHours,
      WritingTime writingTime) {
    return new Later(snoozes, stillOwed, texts, officeHours, writingTime.clock());
  }

  @Bean
  Wishes wishes(Later later, Reminders reminders, Zones zones, Texts texts, Clock clock) {
    return new Wishes(later, reminders, zones, texts, clock);
  }

  @Bean
  AbsenceDesk absenceDesk(
      Absences absences, Register register, Notifier notifier, WritingTime writingTime) {
    return new AbsenceDesk(absences, register, notifier, writingTime.clock());
  }

  @Bean
  Undelivered undelivered(Register register, Unreached unreached, Notifier notifier, Clock clock) {
    return new Undelivered(register, unreached, notifier, clock);
  }

  @Bean
  SendAgainDesk sendAgainDesk(Outbox outbox, Doubts doubts, Register register, Texts texts) {
    return new SendAgainDesk(outbox, doubts, register, texts);
  }

  @Bean
  DoubtfulNotice doubtfulNotice(Notifier notifier, Recipients recipients, Clock clock) {
    return new DoubtfulNotice(notifier, recipients, clock.getZone());
  }

  @Bean
  DoubtfulRun doubtfulRun(
      Doubts doubts,
      Outbox outbox,
      DoubtfulNotice doubtfulNotice,
      UnitOfWork oneCommit,
      Clock clock) {
    return new DoubtfulRun(doubts, outbox, doubtfulNotice, oneCommit, clock);
  }
}
