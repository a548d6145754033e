package lv.terminbot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import lv.terminbot.telegram.Arrived;

/** A person with a phone. */
public final class Someone {
  private final Bot bot;
  private final long id;

  public Someone(Bot bot, long id) {
    this.bot = bot;
    this.id = id;
  }

  /** Writes, and reads what comes back. */
  public String says(String words) {
    var before = shown().size();
    bot.telegram().says(id, words);
    awaitMoreThan(before);
    return lastShown();
  }

  public long id() {
    return id;
  }

  /** Sends this update, and reads what comes back. */
  public String sends(ObjectNode update) {
    var before = shown().size();
    bot.telegram().update(update);
    awaitMoreThan(before);
    return lastShown();
  }

  /** What the newest button of this label carries. */
  public String codeOf(String label) {
    return code(withButton(label), label);
  }

  /** Presses the button of this label under the newest message that has it. */
  public String taps(String label) {
    var before = shown().size();
    var message = withButton(label);
    bot.telegram().taps(id, code(message, label), message.messageId());
    awaitMoreThan(before);
    return lastShown();
  }

  /** Presses a button with this code under the newest message, as a forger would. */
  public String forges(String code) {
    var before = shown().size();
    bot.telegram().taps(id, code, shown().getLast().messageId());
    awaitMoreThan(before);
    return lastShown();
  }

  /** Lets the bot do what leads there. */
  public void waits(Callable<Boolean> seen) {
    bot.until(seen);
  }

  private void awaitMoreThan(int before) {
    bot.until(() -> shown().size() > before);
    bot.quiet();
  }

  /** New messages and messages shown anew, in the order they arrived. */
  public List<Arrived> shown() {
    return bot.telegram().arrived().stream()
        .filter(a -> a.chat() == id)
        .filter(a -> a.messageId() > 0)
        .toList();
  }

  public List<String> texts() {
    return shown().stream().map(Arrived::text).toList();
  }

  public String lastShown() {
    return shown().getLast().text();
  }

  /** Presses a button, and reads the last message with these words in it. */
  public String tapsFor(String label, String words) {
    taps(label);
    return lastWith(words);
  }

  /** What was shown last that has these words in it, whatever came below it. */
  public String lastWith(String words) {
    return texts().reversed().stream()
        .filter(text -> text.contains(words))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("nothing with \"" + words + "\" above " + lastShown()));
  }

  public List<String> buttons() {
    return shown().getLast().buttons().stream()
        .flatMap(List::stream)
        .map(b -> b.split("\\|", 2)[0])
        .toList();
  }

  private Arrived withButton(String label) {
    return shown().reversed().stream()
        .filter(
            a ->
                a.buttons().stream().flatMap(List::stream).anyMatch(b -> b.startsWith(label + "|")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button \"" + label + "\" under " + lastShown()));
  }

  private String code(Arrived message, String label) {
    return message.buttons().stream()
        .flatMap(List::stream)
        .filter(b -> b.startsWith(label + "|"))
        .map(b -> b.substring(label.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  /** Becomes a contact of this institution, invited by the coordinator. */
  public void joins(String institution) {
    var invitation = bot.someone(Bot.ANNA).says("/invite " + institution);
    var code = invitation.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    says("/start " + code);
    taps("Jā, tas esmu es");
  }
}
