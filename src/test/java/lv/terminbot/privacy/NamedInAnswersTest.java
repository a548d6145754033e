package lv.terminbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.PersonId;
import lv.terminbot.telegram.Fault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that could not leave yet names nobody who was forgotten since. */
class NamedInAnswersTest {
  private static final String NAMED = "chat = 1001 and words like '%Janis%'";
  @TempDir private Path data;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kas ir TM kontaktpersona",
        "cilvēki TM",
        "atgādini visiem",
        "kam kas nosūtīts",
      })
  void whateverACoordinatorHasAsked(String words) {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      bot.someone(Bot.ANNA).says("/start");
      var janis = bot.contactOf("TM");
      bot.itIs("2024-02-01T10:00");
      bot.telegram().goesWrong(Fault.tooMany(600).in(Bot.ANNA));
      bot.telegram().says(Bot.ANNA, words);
      bot.quiet();
      assertThat(bot.count("outbox", NAMED)).as("it waits").isEqualTo(1);

      bot.bean(UnitOfWork.class)
          .run(() -> bot.bean(PersonalData.class).erase(new PersonId(janis.id())));

      assertThat(bot.count("outbox", NAMED)).isZero();
    }
  }
}
