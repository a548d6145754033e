package lv.terminbot.wiring;

import lv.terminbot.cycle.Obligations;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.oversight.Happenings;
import lv.terminbot.oversight.InstitutionDigests;
import lv.terminbot.oversight.InstitutionGroups;
import lv.terminbot.oversight.InstitutionNews;
import lv.terminbot.oversight.OpenCycles;
import lv.terminbot.oversight.Timetable;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the chats of institutions are told, put together. */
@Configuration(proxyBeanMethods = false)
public class InstitutionWiring {

  @Bean
  InstitutionDigests institutionDigests(
      InstitutionGroups institutionGroups,
      InstitutionNews institutionNews,
      Outbox outbox,
      Texts texts,
      Timetable timetable) {
    return new InstitutionDigests(institutionGroups, institutionNews, outbox, texts, timetable);
  }

  @Bean
  InstitutionNews institutionNews(
      Happenings happenings, OpenCycles openCycles, Obligations obligations, Plans plans) {
    return new InstitutionNews(happenings, openCycles, obligations, plans);
  }
}
