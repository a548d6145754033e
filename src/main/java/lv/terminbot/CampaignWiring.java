package lv.terminbot;

import java.time.Clock;
import lv.terminbot.campaign.Announced;
import lv.terminbot.campaign.Announcements;
import lv.terminbot.campaign.CycleChanges;
import lv.terminbot.campaign.CycleDesk;
import lv.terminbot.campaign.Cycles;
import lv.terminbot.campaign.ExtensionDesk;
import lv.terminbot.campaign.Extensions;
import lv.terminbot.campaign.Proposals;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Admission;
import lv.terminbot.people.HandOverDesk;
import lv.terminbot.people.HandOvers;
import lv.terminbot.people.People;
import lv.terminbot.people.Register;
import lv.terminbot.people.Zones;
import lv.terminbot.plan.Plans;
import lv.terminbot.reminder.AbsenceDesk;
import lv.terminbot.reminder.Absences;
import lv.terminbot.reminder.Later;
import lv.terminbot.reminder.ReminderRun;
import lv.terminbot.reminder.Reminders;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.reminder.Wishes;
import lv.terminbot.report.CalendarDesk;
import lv.terminbot.report.CalendarReaders;
import lv.terminbot.report.DeadlineDates;
import lv.terminbot.settings.Settings;
import lv.terminbot.start.Duties;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the campaign is run and how people wish to be reminded, put together. */
@Configuration(proxyBeanMethods = false)
class CampaignWiring {

  @Bean
  CycleDesk cycleDesk(Plans plans, CycleChanges changes, Texts texts, Clock clock) {
    return new CycleDesk(plans, changes, texts, clock);
  }

  @Bean
  CycleChanges cycleChanges(
      CycleChanges.Kept kept,
      Register register,
      WorkingDays workingDays,
      Texts texts,
      Clock clock) {
    return new CycleChanges(kept, register, workingDays, texts, clock);
  }

  @Bean
  CycleChanges.Kept keptOfCycles(
      Plans plans, Cycles cycles, Proposals proposals, Obligations obligations, Schedule schedule) {
    return new CycleChanges.Kept(plans, cycles, proposals, obligations, schedule);
  }

  @Bean
  ExtensionDesk extensionDesk(
      Extensions extensions, CycleChanges.Kept kept, Register register, Texts texts, Clock clock) {
    return new ExtensionDesk(new ExtensionDesk.Ledger(extensions, kept), register, texts, clock);
  }

  @Bean
  CalendarDesk calendarDesk(
      DeadlineDates dates,
      CalendarReaders readers,
      CalendarDesk.Post post,
      OfficeHours office,
      Clock clock) {
    return new CalendarDesk(dates, readers, post, office, clock);
  }

  @Bean
  DeadlineDates deadlineDates(Plans plans, Obligations obligations, Clock clock) {
    return new DeadlineDates(plans, obligations, clock);
  }

  @Bean
  CalendarDesk.Post calendarPost(Register register, Outbox outbox, UnitOfWork work, Texts texts) {
    return new CalendarDesk.Post(register, outbox, work, texts);
  }

  @Bean
  Duties.OfCalendar dutiesOfCalendar(Announcements announcements, CalendarDesk files) {
    return new Duties.OfCalendar(announcements, files);
  }

  @Bean
  Announcements announcements(
      Announced announced,
      ReminderRun.Post post,
      Plans plans,
      Texts texts,
      OfficeHours office,
      Clock clock) {
    return new Announcements(new Announcements.Tools(announced, post), plans, texts, office, clock);
  }

  @Bean
  AbsenceDesk absenceDesk(Absences absences, Register register, Texts texts, Clock clock) {
    return new AbsenceDesk(absences, register, texts, clock);
  }

  @Bean
  HandOverDesk handOverDesk(People people, HandOvers handOvers, Admission admission, Texts texts) {
    return new HandOverDesk(people, handOvers, admission, texts);
  }

  @Bean
  Zones zones(People people, Texts texts, Settings settings) {
    return new Zones(people, texts, settings.zone());
  }

  @Bean
  Wishes wishes(Later later, Reminders reminders, Zones zones, Texts texts, Clock clock) {
    return new Wishes(later, reminders, zones, texts, clock);
  }
}
