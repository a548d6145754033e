package lv.terminbot.wiring;

import lv.terminbot.plan.Plans;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.entity.PlanIndexes;
import lv.terminbot.start.ReadingFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How words are understood. */
@Configuration(proxyBeanMethods = false)
public class ReadingWiring {

  @Bean
  Reader reader() {
    return ReadingFiles.reader();
  }

  @Bean
  PlanIndexes planIndexes(Plans plans) {
    return new PlanIndexes(plans);
  }
}
