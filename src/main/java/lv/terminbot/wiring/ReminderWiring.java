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
import lv.terminbot.reminder.LookSoon;
import lv.terminbot.reminder.NewestMissed;
import lv.terminbot.reminder.OccasionRun;
import lv.terminbot.reminder.Pause;
import lv.terminbot.reminder.PauseConsequences;
import lv.terminbot.reminder.PauseDesk;
import lv.terminbot.reminder.PauseNotice;
import lv.terminbot.reminder.Pauses;
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
  NewestMissed newestMissed(Plans plans, OfficeHours office) {
    return new NewestMissed(plans, office.zone());
  }

  @Bean
  Letters letters(Plans plans, Drafts drafts, Texts texts, OwnWords own, Clock clock) {
    return new Letters(plans, drafts, texts, own, clock);
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
  DroppedReminders droppedReminders(Outbox outbox, Reminders reminders, UnitOfWork work) {
    return new DroppedReminders(outbox, reminders, work);
  }

  @Bean
  WaitingRun waitingRun(
      Reminders reminders, NewestMissed newest, ReminderPolicy policy, PersonByPerson people) {
    return new WaitingRun(reminders, newest, policy, people);
  }

  @Bean
  SnoozeRun snoozeRun(
      Snoozes snoozes, StillOwed stillOwed, ReminderPolicy policy, PersonByPerson people) {
    return new SnoozeRun(snoozes, stillOwed, policy, people);
  }

  @Bean
  OccasionRun occasionRun(
      Agenda agenda,
      NewestMissed newest,
      ReminderPolicy policy,
      PersonByPerson people,
      UnitOfWork work) {
    return new OccasionRun(agenda, newest, policy, people, work);
  }

  @Bean
  ReminderRun reminderRun(
      DroppedReminders dropped,
      WaitingRun waiting,
      SnoozeRun snoozed,
      OccasionRun occasions,
      Clock clock) {
    return new ReminderRun(dropped, waiting, snoozed, occasions, clock);
  }

  @Bean
  Later later(
      Snoozes snoozes, StillOwed stillOwed, Texts texts, OfficeHours office, WritingTime writing) {
    return new Later(snoozes, stillOwed, texts, office, writing.clock());
  }

  @Bean
  Wishes wishes(Later later, Reminders reminders, Zones zones, Texts texts, Clock clock) {
    return new Wishes(later, reminders, zones, texts, clock);
  }

  @Bean
  AbsenceDesk absenceDesk(
      Absences absences, Register register, Notifier notifier, WritingTime writing) {
    return new AbsenceDesk(absences, register, notifier, writing.clock());
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
      Doubts doubts, Outbox outbox, DoubtfulNotice notice, UnitOfWork work, Clock clock) {
    return new DoubtfulRun(doubts, outbox, notice, work, clock);
  }

  @Bean
  Pause pause(Pauses pauses) {
    return new Pause(pauses);
  }

  @Bean
  PauseNotice pauseNotice(Pauses pauses, Register register, Texts texts, OfficeHours office) {
    return new PauseNotice(pauses, register, texts, office.zone());
  }

  @Bean
  PauseConsequences pauseConsequences(
      Agenda agenda, NewestMissed newest, StillOwed stillOwed, Register register, Clock clock) {
    return new PauseConsequences(agenda, newest, stillOwed, register, clock);
  }

  @Bean
  PauseDesk pauseDesk(
      Pauses pauses,
      PauseNotice notice,
      PauseConsequences consequences,
      LookSoon soon,
      Clock clock) {
    return new PauseDesk(pauses, notice, consequences, soon, clock);
  }
}
