package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.people.Trail;
import lv.terminbot.people.wording.OwnWords;
import lv.terminbot.people.wording.WordingDesk;
import lv.terminbot.people.wording.WordingPages;
import lv.terminbot.people.wording.Wordings;
import lv.terminbot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts that coordinators may say in their own words. */
@Configuration(proxyBeanMethods = false)
public class WordingWiring {

  @Bean
  OwnWords ownWords(Wordings wordings) {
    return new OwnWords(wordings);
  }

  @Bean
  WordingPages wordingPages(Wordings wordings, OwnWords ownWords, Texts texts, Clock clock) {
    return new WordingPages(wordings, ownWords, texts, clock.getZone());
  }

  @Bean
  WordingDesk wordingDesk(Wordings wordings, WordingPages wordingPages, Trail trail, Clock clock) {
    return new WordingDesk(wordings, wordingPages, trail, clock);
  }
}
