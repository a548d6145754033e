package lv.terminbot;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A campaign in which there is something to hide: a coordinator's note, the question with which a
 * report was returned, drafts, a report that no head has signed off, and the names of people.
 */
public final class Confidences implements AutoCloseable {
  /** What everybody may see. */
  public static final String SUBMITTED = "līgums ar ekspertu noslēgts";

  public static final String ACCEPTED = "vadlīnijas nodotas iestādēm";

  /** What must show nowhere before others. */
  public static final List<String> SECRETS =
      List.of(
          "Slepenā Autore",
          "Bērziņa",
          "Kontakts Slepenais",
          "ar grāmatvedi",
          "Kurā mēnesī",
          "vēl nepublicējams",
          "vēl nevīzēts",
          "OGP skalā",
          "Rakstīja",
          "Atskaitīties par");

  public static final String MORNING = "2024-01-10T10:00";
  private static final String CONFIRM = "✅ Apstiprināt";
  public final Bot bot;
  public final Someone anna;
  public final Someone dace;
  public final Someone janis;
  public final Someone vadims;

  public Confidences(Path data, Path plans) throws IOException {
    this(DeskBot.at(MORNING, data, plansIn(plans)));
  }

  /**
   * @param bot at {@link #MORNING}, with {@link #plansIn}
   */
  public Confidences(Bot bot) {
    this.bot = bot;
    anna = bot.someone(ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    janis = bot.contactOf("VARAM");
    vadims = bot.contactOf("VAS");
    reported();
    isCalled("Slepenā Autore", dace);
    isCalled("Kontakts Slepenais", janis);
    isCalled("Kontakts Slepenais", vadims);
    assertThat(anna.says("vēsture 3.2"))
        .contains("Slepenā Autore", "grāmatvedi", "Kurā mēnesī", SUBMITTED);
  }

  /** The plan that comes with the program, with an institution whose head signs off. */
  public static Path plansIn(Path folder) throws IOException {
    var plan = Files.readString(Path.of("config/plans/ogp-lv-2022-2025.yaml"));
    Files.writeString(
        folder.resolve("plan.yaml"),
        plan.replace("  - code: VAS\n", "  - code: VAS\n    signOff: true\n"));
    return folder;
  }

  private void reported() {
    submits(dace, "3.1 procesā: " + ACCEPTED);
    anna.taps("✅ Pieņemt");
    submits(dace, "3.2 procesā: " + SUBMITTED);
    anna.taps("📝 Iekšēja piezīme");
    anna.says("Pārbaudīt summu ar grāmatvedi");
    anna.taps("↩️ Atdot ar jautājumu");
    anna.says("Kurā mēnesī līgums noslēgts?");
    janis.says("5.1 procesā: vēl nepublicējams");
    anna.says("uzaicini VAS vadītājs");
    var head = bot.stranger();
    head.says("/start " + anna.lastShown().replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1"));
    head.taps("Jā, tas esmu es");
    vadims.says("4.1 procesā: vēl nevīzēts");
    vadims.taps(CONFIRM);
    bot.quiet();
  }

  public Stream<Someone> everybody() {
    return Stream.of(anna, dace, janis, vadims);
  }

  /** What would change if something were done. */
  public List<String> written() {
    return Stream.of(
            bot.column("number || words", "progress_update", "1 = 1 order by number"),
            bot.column("id || ' ' || version || words", "draft", "1 = 1 order by id"),
            bot.column("id || words", "review", "1 = 1 order by id"),
            bot.column("id || language", "person", "1 = 1 order by id"),
            bot.column("kind", "file_order", "1 = 1"),
            bot.column("role", "join_link", "1 = 1 order by id"),
            bot.column("version", "pause", "1 = 1"),
            bot.column("person", "awaited_words", "1 = 1"))
        .flatMap(List::stream)
        .toList();
  }

  public void heard() {
    bot.takesAll();
    bot.quiet();
  }

  private void submits(Someone who, String words) {
    who.says(words);
    who.taps(CONFIRM);
    bot.quiet();
  }

  private void isCalled(String name, Someone someone) {
    bot.bean(JdbcClient.class)
        .sql("update person set name = ? where id = ?")
        .params(name, someone.id())
        .update();
  }

  @Override
  public void close() {
    bot.close();
  }
}
