package lv.terminbot;

import java.time.Clock;
import java.util.List;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.oversight.Addressees;
import lv.terminbot.oversight.Bulletins;
import lv.terminbot.oversight.Digest;
import lv.terminbot.oversight.Editions;
import lv.terminbot.oversight.Happenings;
import lv.terminbot.oversight.NewsOfPeople;
import lv.terminbot.oversight.NewsOfReporting;
import lv.terminbot.oversight.Oversight;
import lv.terminbot.oversight.Summary;
import lv.terminbot.oversight.Timetable;
import lv.terminbot.oversight.WorkGroups;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Updates;
import lv.terminbot.settings.Settings;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What coordinators are told unasked, put together. */
@Configuration(proxyBeanMethods = false)
class OversightWiring {

  @Bean
  Timetable timetable(OfficeHours office, Settings settings, Clock clock) {
    return new Timetable(office, settings.digestAt(), clock);
  }

  /** A new kind of news is one more line here. */
  @Bean
  Digest digest(Happenings happenings, Register register, Texts texts, Settings settings) {
    return new Digest(
        List.of(new NewsOfReporting(happenings, register), new NewsOfPeople(happenings, register)),
        texts,
        settings.zone());
  }

  @Bean
  Summary.Sources summarySources(
      Obligations obligations, Updates updates, Happenings happenings, Register register) {
    return new Summary.Sources(obligations, updates, happenings, register);
  }

  @Bean
  Summary summary(Plans plans, WorkingDays days, Summary.Sources sources) {
    return new Summary(plans, days, sources);
  }

  @Bean
  Addressees addressees(WorkGroups groups, Register register, Outbox outbox, Texts texts) {
    return new Addressees(groups, register, outbox, texts);
  }

  @Bean
  Bulletins bulletins(
      Editions editions,
      Digest digest,
      Summary summary,
      Addressees addressees,
      UnitOfWork work,
      Timetable times) {
    return new Bulletins(editions, digest, summary, new Bulletins.Post(addressees, work), times);
  }

  @Bean
  Oversight oversight(
      Addressees addressees, Register register, Summary summary, Timetable times, Texts texts) {
    return new Oversight(addressees, register, summary, times, texts);
  }
}
