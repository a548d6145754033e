package lv.terminbot.wiring;

import java.util.Objects;
import lv.terminbot.settings.Settings;
import lv.terminbot.store.EmbeddedDatabase;
import lv.terminbot.store.wiring.StoreConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where things are kept: the embedded file, or the PostgreSQL server that the settings name. */
@Configuration(proxyBeanMethods = false)
@Import(StoreConfiguration.class)
public class StoreWiring {

  @Bean
  @Conditional(Embedded.class)
  EmbeddedDatabase dataSource(Settings settings) {
    return EmbeddedDatabase.in(settings.dataDir());
  }

  static class Embedded implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      var beans = Objects.requireNonNull(context.getBeanFactory());
      return !beans.getBean(Settings.class).postgres();
    }
  }
}
