package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.Snapshot;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.people.Register;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Reviews;
import lv.terminbot.progress.Updates;
import lv.terminbot.report.CalendarDesk;
import lv.terminbot.report.CalendarReaders;
import lv.terminbot.report.DeadlineDates;
import lv.terminbot.report.FileOrders;
import lv.terminbot.report.MakeSoon;
import lv.terminbot.report.Ordering;
import lv.terminbot.report.ReportDesk;
import lv.terminbot.report.making.AnswerTrail;
import lv.terminbot.report.making.CycleReports;
import lv.terminbot.report.making.FileDelivery;
import lv.terminbot.report.making.FileMaker;
import lv.terminbot.report.making.FileTasks;
import lv.terminbot.report.making.FileWorkshop;
import lv.terminbot.report.making.PaperFiles;
import lv.terminbot.report.making.ReportFiles;
import lv.terminbot.report.making.Scratch;
import lv.terminbot.settings.Settings;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files, pictures and calendars that can be taken away. */
@Configuration(proxyBeanMethods = false)
public class ReportWiring {

  @Bean
  DeadlineDates deadlineDates(Plans plans, Obligations obligations, Clock clock) {
    return new DeadlineDates(plans, obligations, clock);
  }

  @Bean
  CalendarDesk calendarDesk(
      DeadlineDates deadlineDates,
      CalendarReaders calendarReaders,
      PersonByPerson personByPerson,
      Notifier notifier,
      Clock clock) {
    return new CalendarDesk(deadlineDates, calendarReaders, personByPerson, notifier, clock);
  }

  @Bean
  ReportDesk reportDesk(Ordering ordering, Plans plans, Texts texts, Clock clock) {
    return new ReportDesk(ordering, plans, texts, clock);
  }

  @Bean
  Ordering ordering(FileOrders fileOrders, MakeSoon makeSoon, Clock clock) {
    return new Ordering(fileOrders, makeSoon, clock);
  }

  @Bean
  CycleReports cycleReports(
      Obligations obligations,
      Updates updates,
      EvidenceFiles evidence,
      Register register,
      Clock clock) {
    return new CycleReports(obligations, updates, evidence, register, clock);
  }

  @Bean
  PaperFiles paperFiles(CompletionScale completionScale, Challenges challenges) {
    return new PaperFiles(completionScale, challenges);
  }

  @Bean
  AnswerTrail answerTrail(Updates updates, Reviews reviews, Register register) {
    return new AnswerTrail(updates, reviews, register);
  }

  @Bean
  ReportFiles reportFiles(
      PaperFiles paperFiles,
      AnswerTrail answerTrail,
      EvidenceFiles evidence,
      Updates updates,
      Texts texts) {
    return new ReportFiles(paperFiles, answerTrail, evidence, updates, texts);
  }

  @Bean
  Scratch scratch(Settings settings) {
    return new Scratch(settings.dataDir().resolve("making"));
  }

  @Bean
  FileTasks fileTasks(
      FileOrders fileOrders, Register register, Plans plans, UnitOfWork oneCommit, Clock clock) {
    return new FileTasks(fileOrders, register, plans, oneCommit, clock);
  }

  @Bean
  FileWorkshop fileWorkshop(
      CycleReports cycleReports,
      ReportFiles reportFiles,
      Snapshot oneMoment,
      Scratch scratch,
      Texts texts) {
    return new FileWorkshop(cycleReports, reportFiles, oneMoment, scratch, texts);
  }

  @Bean
  FileDelivery fileDelivery(
      FileOrders fileOrders,
      Outbox outbox,
      Enclosures enclosures,
      UnitOfWork oneCommit,
      Clock clock) {
    return new FileDelivery(fileOrders, outbox, enclosures, oneCommit, clock);
  }

  @Bean
  FileMaker fileMaker(
      FileTasks fileTasks,
      FileWorkshop fileWorkshop,
      FileDelivery fileDelivery,
      Protection protection) {
    return new FileMaker(fileTasks, fileWorkshop, fileDelivery, protection);
  }
}
