package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.campaign.dates.CycleDays;
import lv.terminbot.campaign.dates.DatesDesk;
import lv.terminbot.campaign.dates.ExtensionDays;
import lv.terminbot.campaign.dates.LadderDays;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How days are chosen by buttons, put together. */
@Configuration(proxyBeanMethods = false)
public class DatesWiring {

  @Bean
  DatesDesk datesDesk(
      ExtensionDays extensionDays, CycleDays cycleDays, LadderDays ladderDays, Texts texts) {
    return new DatesDesk(extensionDays, cycleDays, ladderDays, texts);
  }

  @Bean
  CycleDays cycleDays(Plans plans, WorkingDays workingDays, Clock clock) {
    return new CycleDays(plans, workingDays, clock);
  }

  @Bean
  LadderDays ladderDays(Plans plans) {
    return new LadderDays(plans);
  }

  @Bean
  ExtensionDays extensionDays(
      Plans plans, Obligations obligations, WorkingDays workingDays, Clock clock) {
    return new ExtensionDays(plans, obligations, workingDays, clock);
  }
}
