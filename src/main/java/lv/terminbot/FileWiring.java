package lv.terminbot;

import java.time.Clock;
import java.util.List;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.Snapshot;
import lv.terminbot.people.Register;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Challenges;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Updates;
import lv.terminbot.report.CalendarDesk;
import lv.terminbot.report.FileOrders;
import lv.terminbot.report.ReportDesk;
import lv.terminbot.report.making.CycleReports;
import lv.terminbot.report.making.FileMaker;
import lv.terminbot.report.making.ReportFiles;
import lv.terminbot.report.making.Scratch;
import lv.terminbot.settings.Settings;
import lv.terminbot.start.Bundles;
import lv.terminbot.start.Clockwork;
import lv.terminbot.text.Texts;
import lv.terminbot.wake.Alarm;
import lv.terminbot.wake.LongWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists, files and pictures of a cycle, put together. */
@Configuration(proxyBeanMethods = false)
class FileWiring {

  @Bean
  CycleReports cycleReports(
      Obligations obligations,
      Updates updates,
      EvidenceFiles files,
      Register register,
      Clock clock) {
    return new CycleReports(obligations, updates, files, register, clock);
  }

  @Bean
  CompletionScale completionScale() {
    return CompletionScale.read(Bundles.one("plan/completion.properties"));
  }

  @Bean
  ReportFiles reportFiles(
      CompletionScale scale,
      EvidenceFiles files,
      Updates updates,
      Challenges challenges,
      Texts texts) {
    return new ReportFiles(scale, files, updates, challenges, texts);
  }

  @Bean
  FileMaker.Tools fileTools(
      FileOrders orders,
      CycleReports reports,
      ReportFiles files,
      Snapshot snapshot,
      Enclosures enclosures,
      Settings settings) {
    var scratch = new Scratch(settings.dataDir().resolve("making"));
    return new FileMaker.Tools(orders, reports, files, snapshot, enclosures, scratch);
  }

  @Bean
  FileMaker fileMaker(FileMaker.Tools tools, CalendarDesk.Post post, Plans plans, Clock clock) {
    return new FileMaker(tools, post, plans, clock);
  }

  /** A picture does not wait for a large file. */
  @Bean
  LongWork longWork(FileMaker maker) {
    return new LongWork(List.of(maker::drawPictures, maker::makeFiles), maker::tell);
  }

  @Bean
  Clockwork clockwork(Alarm alarm, LongWork longWork, FileMaker maker) {
    return new Clockwork(alarm, longWork, maker);
  }

  @Bean
  ReportDesk reportDesk(
      FileOrders orders, CalendarDesk.Post post, Plans plans, LongWork longWork, Clock clock) {
    return new ReportDesk(orders, post, plans, longWork::ring, clock);
  }
}
