package lv.terminbot;

import java.time.Clock;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.people.Register;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.Updates;
import lv.terminbot.report.CalendarDesk;
import lv.terminbot.report.CycleReports;
import lv.terminbot.report.FileOrders;
import lv.terminbot.report.ReportDesk;
import lv.terminbot.report.ReportFiles;
import lv.terminbot.text.Texts;
import lv.terminbot.wake.Alarm;
import org.springframework.beans.factory.ObjectProvider;
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
  ReportFiles reportFiles(CompletionScale scale, EvidenceFiles files, Texts texts) {
    return new ReportFiles(scale, files, texts);
  }

  @Bean
  ReportDesk.Workshop workshop(
      FileOrders orders, CycleReports reports, ReportFiles files, Updates updates) {
    return new ReportDesk.Workshop(orders, reports, files, updates);
  }

  @Bean
  ReportDesk reportDesk(
      ReportDesk.Workshop workshop,
      CalendarDesk.Post post,
      Plans plans,
      ObjectProvider<Alarm> alarm,
      Clock clock) {
    return new ReportDesk(workshop, post, plans, () -> alarm.getObject().lookSoon(), clock);
  }
}
