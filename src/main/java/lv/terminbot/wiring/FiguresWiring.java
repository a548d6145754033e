package lv.terminbot.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import lv.terminbot.figures.CountedMailbox;
import lv.terminbot.figures.Gauges;
import lv.terminbot.figures.StoredFigures;
import lv.terminbot.store.figures.FiguresConfiguration;
import lv.terminbot.telegram.Connection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is measured, where the operator has a port for it; else none of it is made. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("management.server.port")
@Import(FiguresConfiguration.class)
public class FiguresWiring {

  /** Static: it is there before the beans that it stands before. */
  @Bean
  static CountedMailbox countedMailbox(
      ObjectProvider<MeterRegistry> registry, ObjectProvider<Clock> clock) {
    return new CountedMailbox(registry::getObject, clock::getObject);
  }

  @Bean
  Gauges gauges(StoredFigures storedFigures, ObjectProvider<Connection> connection) {
    return new Gauges(
        storedFigures,
        () ->
            new Gauges.Polling(
                connection.getObject().polls(), connection.getObject().sinceUsefulPoll()));
  }
}
