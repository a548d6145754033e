package lv.terminbot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lv.terminbot.CampaignOracle.Deed;
import lv.terminbot.YearOracle.Heard;
import lv.terminbot.telegram.Fault;
import lv.terminbot.telegram.RawUpdates;

/** Lives through the days of a year with a bot: what people do, and what befalls the machine. */
final class Year {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Pattern MEASURE = Pattern.compile("• ([12]\\.\\d+) ");
  private static final int RESTART_EVERY = 30;
  private static final int FILE_SIZE = 5_000;

  private final Bot bot;
  private final YearScript script;
  private final YearTalk talk;
  private final Set<Heard> heard = new TreeSet<>();

  Year(Bot bot, YearScript script) {
    this.bot = bot;
    this.script = script;
    this.talk = new YearTalk(bot, script);
  }

  /** Everybody is there, as they are at the beginning of the year. */
  void begin() {
    for (var k = 1; k <= script.institutions(); k++) {
      bot.knows(script.contacts(k), YearCalendar.institution(k));
    }
    talk.begin();
  }

  /** From the night before to the evening; nothing happens while the machine is off. */
  void live(LocalDate day) {
    var isOff = YearCalendar.isOff(day);
    if (isOff && !YearCalendar.isOff(day.minusDays(1))) {
      bot.stop();
    }
    if (isOff && YearCalendar.toldOn(day).equals(day)) {
      bot.startAt(day + "T10:00");
      bot.ring();
      bot.quiet();
      work(day);
    } else if (!isOff) {
      bot.itIs(day + "T03:30");
      aBadMorning(day);
      bot.itIs(day + "T09:00");
      bot.telegram().heal();
      bot.itIs(day + "T09:10");
      sendAgain();
      work(day);
    }
    notice(day);
    if (!isOff && day.getDayOfYear() % RESTART_EVERY == 0) {
      bot.restart();
    }
  }

  /** Telegram is out of order in some of the mornings: it says no for now, or nothing at all. */
  private void aBadMorning(LocalDate day) {
    if (day.getDayOfMonth() % 4 == 1) {
      bot.telegram().goesWrong(Fault.of(Fault.Kind.GATEWAY).times(2));
      bot.telegram().goesWrong(Fault.tooMany(20).times(3));
    }
  }

  /** What nobody knows to have arrived, the coordinator has sent again. */
  private void sendAgain() {
    bot.someone(Bot.ANNA).shown().stream()
        .flatMap(message -> message.buttons().stream().flatMap(List::stream))
        .map(button -> button.substring(0, button.indexOf('|')))
        .filter(label -> label.equals("Sūtīt vēlreiz") || label.equals("Sūtīt visas vēlreiz"))
        .findFirst()
        .ifPresent(label -> bot.someone(Bot.ANNA).taps(label));
  }

  private void work(LocalDate day) {
    var eleven = day.atTime(11, 0);
    bot.itIs(eleven.toString());
    var deeds = script.on(eleven);
    deeds.forEach(this::begin);
    bot.takesAll();
    bot.quiet();
    deeds.forEach(this::finish);
    bot.takesAll();
    bot.quiet();
    if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
      talk.about(day);
      bot.itIs(day + "T17:00");
    }
  }

  private void begin(Deed deed) {
    var telegram = bot.telegram();
    switch (deed) {
      case Deed.Submits submits -> report(submits);
      case Deed.Begins begins -> telegram.says(begins.person(), "atskaite " + begins.measure());
      case Deed.GoesAway away ->
          telegram.says(away.person(), "prom līdz " + DATE.format(away.until()));
      case Deed.GetsTime time ->
          telegram.says(
              Bot.ANNA,
              "pagarini %s %s līdz %s"
                  .formatted(
                      time.institution(),
                      time.measure(),
                      DATE.format(time.at().toLocalDate().plusDays(16))));
      case Deed.Blocks blocks ->
          telegram.update(RawUpdates.membership(blocks.person(), blocks.person(), "kicked"));
      case Deed.Returns returns ->
          telegram.update(RawUpdates.membership(returns.person(), returns.person(), "member"));
      case Deed.PutsOff _ -> {}
    }
  }

  /** Every third one under a picture. */
  private void report(Deed.Submits submits) {
    var words = submits.measure() + " pabeigts: viss ir izdarīts";
    if (submits.person() % 3 > 0) {
      bot.telegram().says(submits.person(), words);
      return;
    }
    var message = bot.telegram().nextMessageId();
    bot.telegram().holds("f" + message, new byte[FILE_SIZE]);
    bot.telegram()
        .update(
            RawUpdates.photo(
                RawUpdates.words(submits.person(), message, ""), "f" + message, words));
  }

  private void finish(Deed deed) {
    var someone = bot.someone(deed.person());
    switch (deed) {
      case Deed.Submits submits -> {
        bot.until(() -> isAsked(submits));
        someone.taps("✅ Apstiprināt");
      }
      case Deed.GetsTime time -> grant(time);
      case Deed.GoesAway away -> {
        someone.taps("✅ Jā, atzīmēt");
        var standIn = "1Qs|" + Long.toHexString(away.deputy());
        bot.telegram().taps(someone.id(), standIn, someone.shown().getLast().messageId());
      }
      default -> {}
    }
  }

  /** Whether the last that was shown to them asks whether this is to be submitted. */
  private boolean isAsked(Deed.Submits submits) {
    return bot.someone(submits.person()).shown().reversed().stream()
        .filter(message -> message.buttons().toString().contains("✅ Apstiprināt"))
        .findFirst()
        .filter(message -> message.text().contains("<b>" + submits.measure() + " "))
        .isPresent();
  }

  /** Several wait for the coordinator at once: each is granted by its own button. */
  private void grant(Deed.GetsTime time) {
    var shown =
        bot.someone(Bot.ANNA).shown().reversed().stream()
            .filter(message -> message.text().contains(time.institution() + " " + time.measure()))
            .filter(message -> !message.buttons().isEmpty())
            .findFirst()
            .orElseThrow();
    var grant = shown.buttons().getFirst().getFirst();
    bot.telegram().taps(Bot.ANNA, grant.substring(grant.indexOf('|') + 1), shown.messageId());
  }

  /** What has come to people's phones today; phones forget it, and the stand-in must. */
  private void notice(LocalDate day) {
    var arrived = bot.telegram().arrived();
    for (var message : arrived) {
      if (message.method().equals("sendmessage") && message.text().contains("Atbildēt var tepat")) {
        MEASURE
            .matcher(message.text().replaceAll("<[^>]*>", ""))
            .results()
            .map(found -> new Heard(day, message.chat(), found.group(1)))
            .forEach(heard::add);
      }
    }
    arrived.clear();
  }

  Set<Heard> heard() {
    return heard;
  }
}
