package lv.terminbot.wiring;

import lv.terminbot.text.Texts;
import lv.terminbot.web.FrontPage;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** What a browser finds at the bot's address; in local mode the chat page is there. */
@Configuration(proxyBeanMethods = false)
@Conditional(LocalWiring.WithToken.class)
public class WebWiring {

  @Bean
  RouterFunction<ServerResponse> frontPage(Texts texts, HealthEndpoint healthEndpoint) {
    return new FrontPage(texts, () -> healthEndpoint.health().getStatus()).routes();
  }
}
