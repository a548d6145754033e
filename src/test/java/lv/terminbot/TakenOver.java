package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.telegram.Arrived;
import lv.terminbot.telegram.BotApiStandIn;
import lv.terminbot.telegram.RawUpdates;

/**
 * A bot that goes on with what the version before has left.
 *
 * @param earlier what people had in their chats by then
 * @param atStart what came as soon as this version was started, before anybody did anything
 */
record TakenOver(Bot bot, List<Arrived> earlier, List<Arrived> atStart) {
  /** Twenty-five minutes after the version before was stopped. */
  static final String WHEN = "2024-01-22T09:30";

  /** As the column of an outbox row has it after its label. */
  private static final Pattern CODE = Pattern.compile(",\"(1[^\"]+)\"");

  private static final byte[] CONTENT = "%PDF-1.7 akts".getBytes(StandardCharsets.UTF_8);

  /** By this bot, which has just been started in a Telegram that knows what was earlier. */
  static TakenOver by(Bot bot, List<Arrived> earlier) {
    bot.quiet();
    bot.until(() -> bot.count("file_order", "done_at is null") == 0);
    bot.until(() -> bot.count("evidence", "state = 'waiting'") == 0);
    bot.quiet();
    var all = bot.telegram().arrived();
    return new TakenOver(bot, earlier, List.copyOf(all.subList(earlier.size(), all.size())));
  }

  /** The Telegram that the version before has spoken to. */
  static <T extends BotApiStandIn> T knowing(List<Arrived> earlier, T telegram) {
    telegram.remembers(earlier);
    telegram.holds("file-2", CONTENT);
    telegram.holds("file-3", CONTENT);
    return telegram;
  }

  /** What came to them at the start. */
  List<String> cameTo(Someone who) {
    return cameTo(who.id());
  }

  List<String> cameTo(long chat) {
    return atStart.stream()
        .filter(a -> a.chat() == chat && a.messageId() > 0)
        .map(Arrived::text)
        .toList();
  }

  /** Presses a button that the version before has sent, under the newest message that says this. */
  String presses(Someone who, String label, String about) {
    var message = old(who, about, label + "|");
    var code = buttons(message).filter(b -> b.startsWith(label + "|")).findFirst().orElseThrow();
    return who.sends(
        RawUpdates.tap(who.id(), code.substring(label.length() + 1), message.messageId()));
  }

  /** Comes in by the join link that stands in the newest message that says this. */
  Someone joinsByLinkIn(Someone who, String about) {
    var link = old(who, about, "").text().replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var newcomer = bot.stranger();
    assertThat(newcomer.says("/start " + link)).contains("Vai tas esat jūs?");
    newcomer.taps("Jā, tas esmu es");
    return newcomer;
  }

  /** The newest of the version before to them that says this and has a button that begins so. */
  Arrived old(Someone who, String about, String button) {
    return earlier.reversed().stream()
        .filter(a -> a.chat() == who.id() && a.text().contains(about))
        .filter(a -> button.isEmpty() || buttons(a).anyMatch(b -> b.startsWith(button)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(about + " " + button));
  }

  /** What the buttons in the outbox and in the chats of the version before carry. */
  List<String> codesThatAreOut() {
    var kept = bot.column("buttons", "outbox", "buttons is not null");
    var inChats = earlier.stream().flatMap(TakenOver::buttons).map(b -> b.split("\\|", 2)[1]);
    return Stream.concat(
            kept.stream().flatMap(row -> CODE.matcher(row).results()).map(found -> found.group(1)),
            inChats)
        .distinct()
        .toList();
  }

  private static Stream<String> buttons(Arrived message) {
    return message.buttons().stream().flatMap(List::stream);
  }
}
