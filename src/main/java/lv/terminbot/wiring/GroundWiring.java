package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.cycle.DecreedDays;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.plan.CompletionScale;
import lv.terminbot.settings.Settings;
import lv.terminbot.start.Bundles;
import lv.terminbot.start.WorkingCalendar;
import lv.terminbot.text.Texts;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The texts, the working days and the hours: what rests on nothing else. What Spring Boot brings is
 * asked for here, since it looks through the room where that is done at each start, class by class,
 * and through all rooms where it is done at the root.
 */
@EnableAutoConfiguration
@Configuration(proxyBeanMethods = false)
public class GroundWiring {

  @Bean
  Texts texts() {
    return new Texts(Bundles.read("texts", "texts"));
  }

  @Bean
  WorkingCalendar workingCalendar(Settings settings) {
    return WorkingCalendar.of(settings.plans());
  }

  @Bean
  WorkingDays workingDays(WorkingCalendar workingCalendar, DecreedDays decrees) {
    return workingCalendar.days().with(decrees);
  }

  @Bean
  OfficeHours officeHours(WorkingDays workingDays, Settings settings) {
    return new OfficeHours(workingDays, settings.zone());
  }

  @Bean
  CompletionScale completionScale() {
    return CompletionScale.read(Bundles.one("plan/completion.properties"));
  }

  @Bean
  WritingTime writingTime(Clock clock) {
    return new WritingTime(clock);
  }

  @Bean
  Bells bells() {
    return Bells.silent();
  }

  @Bean
  Protection protection(Settings settings) {
    return settings.protection();
  }
}
