package lv.terminbot;

import lv.terminbot.telegram.NoWaiting;
import lv.terminbot.telegram.Timeouts;
import lv.terminbot.telegram.pace.Rates;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/** The program as it is started in service, but for the pace that Telegram asks of it. */
final class HastyProgram {
  private HastyProgram() {}

  static SpringApplication application() {
    var application = Terminbot.application();
    application.addInitializers(
        context -> {
          var beans = (GenericApplicationContext) context;
          beans.registerBean("anyRate", Rates.class, NoWaiting::rates, b -> b.setPrimary(true));
          beans.registerBean(
              "noTimeouts", Timeouts.class, NoWaiting::timeouts, b -> b.setPrimary(true));
        });
    return application;
  }
}
