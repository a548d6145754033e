package lv.terminbot;

import java.time.Clock;
import java.util.List;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.oversight.Alarms;
import lv.terminbot.oversight.AlarmsRemedies;
import lv.terminbot.oversight.AlarmsRound;
import lv.terminbot.oversight.Bulletins;
import lv.terminbot.oversight.IdleLinks;
import lv.terminbot.oversight.RecordBook;
import lv.terminbot.oversight.RecordDesk;
import lv.terminbot.people.Admission;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.reminder.NudgeDesk;
import lv.terminbot.reminder.NudgeRecipients;
import lv.terminbot.reminder.Nudges;
import lv.terminbot.reminder.Nudging;
import lv.terminbot.reminder.Pause;
import lv.terminbot.reminder.Pauses;
import lv.terminbot.reminder.ReminderRun;
import lv.terminbot.reminder.Unreached;
import lv.terminbot.reminder.WithoutContact;
import lv.terminbot.start.Duties;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The levers of the coordinators: nudging, pausing, the record, the alarms. */
@Configuration(proxyBeanMethods = false)
class LeverWiring {

  @Bean
  Pause pause(Pauses pauses) {
    return new Pause(pauses);
  }

  @Bean
  Nudging.Tools nudgingTools(
      Nudges nudges,
      NudgeRecipients recipients,
      Pause pause,
      ReminderRun.Diary diary,
      ReminderRun.Post post) {
    return new Nudging.Tools(nudges, recipients, pause, diary, post);
  }

  @Bean
  Nudging nudging(Nudging.Tools tools, Plans plans, Texts texts, OfficeHours office, Clock clock) {
    return new Nudging(tools, plans, texts, office, clock);
  }

  @Bean
  NudgeDesk.Ledger nudgeLedger(
      Nudging.Tools tools, Pauses pauses, Unreached unreached, Duties.LookSoon duties) {
    return new NudgeDesk.Ledger(
        tools, pauses, unreached, () -> tools.post().work().afterwards(duties::look));
  }

  @Bean
  NudgeDesk nudgeDesk(
      NudgeDesk.Ledger ledger, Plans plans, Texts texts, OfficeHours office, Clock clock) {
    return new NudgeDesk(ledger, plans, texts, office, clock);
  }

  @Bean
  Alarms.Watch watch(
      Register register,
      Unreached unreached,
      RecordBook book,
      IdleLinks links,
      ReminderRun.Diary diary,
      Plans plans,
      Clock clock) {
    return new Alarms.Watch(
        register, unreached, book, links, new WithoutContact(diary, plans, clock));
  }

  @Bean
  Alarms alarms(Alarms.Watch watch, Clock clock) {
    return new Alarms(watch, clock);
  }

  @Bean
  AlarmsRound alarmsRound(
      Alarms.Watch watch,
      Alarms alarms,
      Outbox outbox,
      UnitOfWork work,
      Texts texts,
      OfficeHours office,
      Clock clock) {
    return new AlarmsRound(watch, alarms, new AlarmsRound.Post(outbox, work, texts), office, clock);
  }

  @Bean
  RecordDesk recordDesk(
      Alarms.Watch watch, Alarms alarms, Admission admission, Texts texts, Clock clock) {
    var remedies = new AlarmsRemedies(watch.register(), admission);
    return new RecordDesk(watch, alarms, remedies, texts, clock);
  }

  /** Unasked messages stop while everything is paused; the rest goes on. */
  @Bean
  Duties duties(
      ReminderRun run,
      Duties.OfCalendar calendar,
      Nudging nudging,
      AlarmsRound alarms,
      Bulletins bulletins,
      Pause pause) {
    return new Duties(
        List.of(
            pause.over(run::run),
            pause.over(calendar.announcements()::run),
            pause.over(calendar.files()::renew),
            nudging::run,
            alarms::run,
            bulletins::run));
  }
}
