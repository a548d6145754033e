package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.reminder.Letters;
import lv.terminbot.reminder.LookSoon;
import lv.terminbot.reminder.Pause;
import lv.terminbot.reminder.PauseDesk;
import lv.terminbot.reminder.PauseNotice;
import lv.terminbot.reminder.Reminders;
import lv.terminbot.reminder.StillOwed;
import lv.terminbot.reminder.Unreached;
import lv.terminbot.reminder.WithoutContact;
import lv.terminbot.reminder.nudge.NudgeDecisions;
import lv.terminbot.reminder.nudge.NudgeDesk;
import lv.terminbot.reminder.nudge.NudgeFinalReports;
import lv.terminbot.reminder.nudge.NudgeLetters;
import lv.terminbot.reminder.nudge.NudgeList;
import lv.terminbot.reminder.nudge.NudgeOffer;
import lv.terminbot.reminder.nudge.NudgeOrders;
import lv.terminbot.reminder.nudge.NudgePreview;
import lv.terminbot.reminder.nudge.NudgeRecipients;
import lv.terminbot.reminder.nudge.NudgeReports;
import lv.terminbot.reminder.nudge.NudgeRule;
import lv.terminbot.reminder.nudge.NudgeRun;
import lv.terminbot.reminder.nudge.Nudges;
import lv.terminbot.reminder.nudge.Nudging;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminders out of turn. */
@Configuration(proxyBeanMethods = false)
public class NudgeWiring {

  @Bean
  NudgeRule nudgeRule(
      StillOwed stillOwed, Obligations obligations, Drafts drafts, Plans plans, Clock clock) {
    return new NudgeRule(stillOwed, obligations, drafts, plans, clock);
  }

  @Bean
  NudgeList nudgeList(
      NudgeRule rule,
      NudgeRecipients recipients,
      WithoutContact withoutContact,
      Register register) {
    return new NudgeList(rule, recipients, withoutContact, register);
  }

  @Bean
  NudgeLetters nudgeLetters(Letters letters, Texts texts) {
    return new NudgeLetters(letters, texts);
  }

  @Bean
  NudgePreview nudgePreview(
      NudgeRecipients recipients,
      Unreached unreached,
      NudgeLetters letters,
      OfficeHours office,
      Clock clock) {
    return new NudgePreview(recipients, unreached, letters, office, clock);
  }

  @Bean
  NudgeOffer nudgeOffer(
      Nudges nudges, NudgeList list, NudgePreview preview, PauseNotice pause, Clock clock) {
    return new NudgeOffer(nudges, list, preview, pause, clock);
  }

  @Bean
  NudgeOrders nudgeOrders(
      Nudges nudges, Pause pause, LookSoon soon, OfficeHours office, Clock clock) {
    return new NudgeOrders(nudges, pause, soon, office, clock);
  }

  @Bean
  NudgeReports nudgeReports(
      Nudges nudges, NudgeRecipients recipients, Register register, Clock clock) {
    return new NudgeReports(nudges, recipients, register, clock);
  }

  @Bean
  NudgeDesk nudgeDesk(
      NudgeOffer offer, NudgeOrders orders, NudgeReports reports, PauseDesk pausing, Texts texts) {
    return new NudgeDesk(offer, orders, reports, pausing, texts);
  }

  @Bean
  NudgeDecisions nudgeDecisions(
      NudgeRule rule,
      NudgeRecipients recipients,
      NudgeLetters letters,
      Reminders reminders,
      Notifier notifier) {
    return new NudgeDecisions(rule, recipients, letters, reminders, notifier);
  }

  @Bean
  NudgeRun nudgeRun(
      Nudges nudges, NudgeDecisions decisions, Pause pause, Register register, UnitOfWork work) {
    return new NudgeRun(nudges, decisions, pause, register, work);
  }

  @Bean
  NudgeFinalReports nudgeFinalReports(
      Nudges nudges,
      NudgeRecipients recipients,
      NudgeReports reports,
      Notifier notifier,
      UnitOfWork work) {
    return new NudgeFinalReports(nudges, recipients, reports, notifier, work);
  }

  @Bean
  Nudging nudging(
      Nudges nudges,
      NudgeRun nudgeRun,
      NudgeFinalReports finalReports,
      OfficeHours office,
      Clock clock) {
    return new Nudging(nudges, nudgeRun, finalReports, office, clock);
  }
}
