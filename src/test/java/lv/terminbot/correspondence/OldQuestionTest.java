package lv.terminbot.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that was begun before its author went to another institution. */
class OldQuestionTest {

  @Test
  void itIsAskedForTheInstitutionThatItsAuthorSpeaksForNow(@TempDir Path data) {
    try (var bot = DeskBot.at("2024-01-10T10:00", data)) {
      var anna = bot.someone(Bot.ANNA);
      anna.says("/start");
      var dace = bot.contactOf("VARAM");
      dace.says("jautājums koordinatoram par 3.2: vai drīkst pievienot video?");
      var send = dace.codeOf("📨 Nosūtīt");
      anna.says("cilvēki VARAM");
      anna.taps("1");
      anna.taps("Noņemt: kontaktpersona (VARAM)");
      anna.taps("Noņemt");
      dace.joins("TM");

      assertThat(dace.forges(send)).contains("nosūtīts");

      bot.quiet();
      assertThat(anna.lastShown()).contains("(TM)", "pievienot video").doesNotContain("VARAM");
      assertThat(bot.column("after", "trail", "what = 'question.asked'")).hasSize(1);
      assertThat(bot.column("institutions", "contact_question", "true")).containsExactly("TM");
    }
  }
}
