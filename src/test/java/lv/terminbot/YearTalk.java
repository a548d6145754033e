package lv.terminbot;

import java.time.LocalDate;
import lv.terminbot.telegram.RawUpdates;

/** What is said beside the reports, week after week and month after month the same. */
final class YearTalk {
  private static final long GROUP = -500;
  private static final long NEWCOMER = 90_000;
  private static final long STRANGER = 80_000;

  private final Bot bot;
  private final YearScript script;
  private final Someone anna;

  YearTalk(Bot bot, YearScript script) {
    this.bot = bot;
    this.script = script;
    this.anna = bot.someone(Bot.ANNA);
  }

  void begin() {
    anna.says("/start");
    bot.telegram()
        .update(RawUpdates.wordsInGroup(GROUP, Bot.ANNA, 1, "/here@" + RawUpdates.BOT_NAME));
    bot.takesAll();
    bot.quiet();
  }

  /**
   * On a working day: everybody asks once a week, and the coordinator does something of a month.
   */
  void about(LocalDate day) {
    for (var k = 1; k <= script.institutions(); k++) {
      var measure = k;
      script
          .contacts(k)
          .filter(id -> id % 5 + 1 == day.getDayOfWeek().getValue())
          .forEach(id -> bot.telegram().says(id, "status 1." + measure));
    }
    bot.telegram().says(STRANGER + day.getDayOfYear(), "sveiki");
    bot.takesAll();
    bot.quiet();
    anna.says("kurš kavē");
    ofMonth(day);
  }

  private void ofMonth(LocalDate day) {
    var contact = bot.someone(script.contacts(3).findFirst().orElseThrow());
    switch (day.getDayOfMonth()) {
      case 3, 4 -> anna.says("uzaicini I01");
      case 5, 6 -> comesAndGoes(day);
      case 8, 9 -> anna.says("paziņo visiem: seminārs " + day);
      case 10, 11 -> anna.says("/mydata");
      case 12, 13 -> {
        contact.says("jautājums koordinatoram: vai vajag pielikumu " + day + "?");
        contact.taps(contact.buttons().getFirst());
      }
      case 16, 17 -> {
        anna.says("paziņo visiem: sanāksme " + day);
        anna.taps("✅ Nosūtīt");
      }
      case 18, 19 -> anna.says("pamudini I02");
      case 20, 21 -> {
        anna.says("csv");
        anna.taps(anna.buttons().getFirst());
      }
      case 22, 23 -> {
        anna.says("cikls pirmais-11 termiņš 14.11.2024");
        contact.says("1.3 nav mūsu pasākums");
      }
      default -> {}
    }
  }

  /** Somebody joins, and wants to be forgotten at once. */
  private void comesAndGoes(LocalDate day) {
    var newcomer = bot.someone(NEWCOMER + day.getDayOfYear());
    newcomer.joins("I04");
    newcomer.says("/deleteme");
    newcomer.taps("Jā, dzēst");
  }
}
