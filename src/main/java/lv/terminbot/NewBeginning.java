package lv.terminbot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.local.StartAgain;
import lv.terminbot.settings.Settings;
import lv.terminbot.store.SetAside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Local mode as on its first day: what was kept is put aside, and the program starts as it did. */
final class NewBeginning implements ApplicationListener<StartAgain> {
  private static final Logger LOG = LoggerFactory.getLogger(NewBeginning.class);
  private static final String LOCAL = "local";

  private final SpringApplication program;

  NewBeginning(SpringApplication program) {
    this.program = program;
  }

  @Override
  public void onApplicationEvent(StartAgain wish) {
    var ending = (ConfigurableApplicationContext) wish.getApplicationContext();
    var data = ending.getBean(Settings.class).dataDir();
    var arguments = ending.getBean(ApplicationArguments.class).getSourceArgs();
    ending.close();
    LOG.info("local mode starts again; what it kept is put into {}", putAside(data));
    program.run(arguments);
  }

  private static Path putAside(Path data) {
    try {
      var aside = free(data.resolve("set-aside"));
      SetAside.move(data, aside);
      if (Files.exists(data.resolve(LOCAL))) {
        Files.move(data.resolve(LOCAL), aside.resolve(LOCAL));
      }
      return aside;
    } catch (IOException e) {
      throw new UncheckedIOException("what was played cannot be put aside in " + data, e);
    }
  }

  private static Path free(Path folder) {
    var number = 1;
    while (Files.exists(folder.resolve(Integer.toString(number)))) {
      number++;
    }
    return folder.resolve(Integer.toString(number));
  }
}
