package lv.terminbot.report.making;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;

/** A cycle in which two institutions have answered, and a coordinator who wants it as files. */
final class AnsweredCycle implements AutoCloseable {
  static final String CONFIRM = "✅ Apstiprināt";
  final DeskBot bot;
  final Someone anna;
  final Someone dace;

  AnsweredCycle(Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2 procesā: =HYPERLINK(\"x\") <b>līgums</b> & gaidām; šķēršļu nav");
    dace.taps(CONFIRM);
    var liga = bot.contactOf("VAS");
    bot.itIs("2024-01-12T11:00");
    liga.says("1.1 pabeigts: mācīti 30 darbinieki");
    liga.taps(CONFIRM);
    bot.quiet();
  }

  @Override
  public void close() {
    bot.close();
  }
}
