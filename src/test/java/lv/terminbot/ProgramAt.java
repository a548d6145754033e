package lv.terminbot;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.springframework.context.support.GenericApplicationContext;

/** The program as it is started in service, at another time: first argument, local in Riga. */
final class ProgramAt {
  private ProgramAt() {}

  public static void main(String[] arguments) {
    var zone = ZoneId.of("Europe/Riga");
    var real = Clock.system(zone);
    var start = LocalDateTime.parse(arguments[0]).atZone(zone).toInstant();
    var clock = Clock.offset(real, Duration.between(real.instant(), start));
    var application = Terminbot.application();
    application.addInitializers(
        context ->
            ((GenericApplicationContext) context)
                .registerBean("moved", Clock.class, () -> clock, b -> b.setPrimary(true)));
    application.run(Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
