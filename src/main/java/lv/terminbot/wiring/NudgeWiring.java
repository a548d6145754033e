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
      NudgeRule nudgeRule,
      NudgeRecipients nudgeRecipients,
      WithoutContact withoutContact,
      Register register) {
    return new NudgeList(nudgeRule, nudgeRecipients, withoutContact, register);
  }

  @Bean
  NudgeLetters nudgeLetters(Letters letters, Texts texts) {
    return new NudgeLetters(letters, texts);
  }

  @Bean
  NudgePreview nudgePreview(
      NudgeRecipients nudgeRecipients,
      Unreached unreached,
      NudgeLetters nudgeLetters,
      OfficeHours officeHours,
      Clock clock) {
    return new NudgePreview(nudgeRecipients, unreached, nudgeLetters, officeHours, clock);
  }

  @Bean
  NudgeOffer nudgeOffer(
      Nudges nudges,
      NudgeList nudgeList,
      NudgePreview nudgePreview,
      PauseNotice pauseNotice,
      Clock clock) {
    return new NudgeOffer(nudges, nudgeList, nudgePreview, pauseNotice, clock);
  }

  @Bean
  NudgeOrders nudgeOrders(
      Nudges nudges, Pause pause, LookSoon lookSoon, OfficeHours officeHours, Clock clock) {
    return new NudgeOrders(nudges, pause, lookSoon, officeHours, clock);
  }

  @Bean
  NudgeReports nudgeReports(
      Nudges nudges, NudgeRecipients nudgeRecipients, Register register, Clock clock) {
    return new NudgeReports(nudges, nudgeRecipients, register, clock);
  }

  @Bean
  NudgeDesk nudgeDesk(
      NudgeOffer nudgeOffer,
      NudgeOrders nudgeOrders,
      NudgeReports nudgeReports,
      PauseDesk pauseDesk,
      Texts texts) {
    return new NudgeDesk(nudgeOffer, nudgeOrders, nudgeReports, pauseDesk, texts);
  }

  @Bean
  NudgeDecisions nudgeDecisions(
      NudgeRule nudgeRule,
      NudgeRecipients nudgeRecipients,
      NudgeLetters nudgeLetters,
      Reminders reminders,
      Notifier notifier) {
    return new NudgeDecisions(nudgeRule, nudgeRecipients, nudgeLetters, reminders, notifier);
  }

  @Bean
  NudgeRun nudgeRun(
      Nudges nudges,
      NudgeDecisions nudgeDecisions,
      Pause pause,
      Register register,
      UnitOfWork oneCommit) {
    return new NudgeRun(nudges, nudgeDecisions, pause, register, oneCommit);
  }

  @Bean
  NudgeFinalReports nudgeFinalReports(
      Nudges nudges,
      NudgeRecipients nudgeRecipients,
      NudgeReports nudgeReports,
      Notifier notifier,
      UnitOfWork oneCommit) {
    return new NudgeFinalReports(nudges, nudgeRecipients, nudgeReports, notifier, oneCommit);
  }

  @Bean
  Nudging nudging(
      Nudges nudges,
      NudgeRun nudgeRun,
      NudgeFinalReports nudgeFinalReports,
      OfficeHours officeHours,
      Clock clock) {
    return new Nudging(nudges, nudgeRun, nudgeFinalReports, officeHours, clock);
  }
}
