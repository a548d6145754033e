package lv.terminbot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import lv.terminbot.CampaignOracle.Deed;
import lv.terminbot.CampaignOracle.Told;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole campaign of 2024: every reminder that arrived against a table worked out from the rules
 * alone.
 */
class FullCampaignTest {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Pattern MEASURE = Pattern.compile("• (1\\.\\d+) ");

  @TempDir private Path data;
  private Bot bot;

  @BeforeEach
  void aPlanOfManyInstitutions() throws IOException {
    var plans = Files.createDirectory(data.resolve("plans"));
    Files.writeString(plans.resolve("plan.yaml"), CampaignScript.plan());
    bot = DeskBot.at("2024-01-05T10:00", data, plans);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void everyReminderIsAsTheRulesSayAndThereIsNoOther() {
    var owed = CampaignScript.owed();
    owed.keySet().forEach(c -> bot.knows(LongStream.of(c), CampaignScript.institution(c)));
    var script = CampaignScript.deeds(new Random(20240108));
    bot.someone(Bot.ANNA).says("ziņo kopsavilkumā");
    play(script);

    var expected = new CampaignOracle(owed, script).table();
    var told = told();

    System.out.printf(
        "full campaign: %d contacts, %d deeds, %d reminders expected, %d told%n",
        owed.size(), script.size(), expected.size(), told.size());
    assertThat(lines(told)).isEqualTo(lines(expected));
    assertThat(arrived(owed)).as("what really arrived").isEqualTo(measuresByPerson(expected));
  }

  private void play(List<Deed> script) {
    for (var at : CampaignScript.moments(script)) {
      var deeds = script.stream().filter(deed -> deed.at().equals(at)).toList();
      bot.itIs(at.minusMinutes(1).toString());
      bot.itIs(at.toString());
      deeds.forEach(this::begin);
      bot.takesAll();
      bot.quiet();
      deeds.forEach(this::finish);
      bot.takesAll();
      bot.quiet();
    }
  }

  private void begin(Deed deed) {
    var telegram = bot.telegram();
    switch (deed) {
      case Deed.Submits submits ->
          telegram.says(submits.person(), submits.measure() + " pabeigts: viss ir izdarīts");
      case Deed.Begins begins -> telegram.says(begins.person(), "atskaite " + begins.measure());
      case Deed.PutsOff wish -> telegram.says(wish.person(), "vēlāk");
      case Deed.GoesAway away ->
          telegram.says(away.person(), "prom līdz " + DATE.format(away.until()));
      case Deed.GetsTime time ->
          telegram.says(
              Bot.ANNA,
              "pagarini " + time.institution() + " " + time.measure() + " līdz 15.02.2024");
      case Deed.Blocks blocks ->
          telegram.update(RawUpdates.membership(blocks.person(), blocks.person(), "kicked"));
      case Deed.Returns returns ->
          telegram.update(RawUpdates.membership(returns.person(), returns.person(), "member"));
    }
  }

  private void finish(Deed deed) {
    var someone = bot.someone(deed.person());
    switch (deed) {
      case Deed.Submits submits -> tap(someone, "✅ Apstiprināt");
      case Deed.PutsOff wish -> {
        var tomorrow =
            someone.buttons().stream().filter(label -> label.startsWith("Rīt")).findFirst();
        tomorrow.ifPresent(label -> tap(someone, label));
      }
      case Deed.GoesAway away -> {
        tap(someone, "✅ Jā, atzīmēt");
        var standIn = "1Qs|" + Long.toHexString(away.deputy());
        bot.telegram().taps(someone.id(), standIn, someone.shown().getLast().messageId());
      }
      case Deed.GetsTime time -> grant(time);
      default -> {}
    }
  }

  /** An extension is shown to the coordinator before it is granted. */
  private void grant(Deed.GetsTime time) {
    var shown =
        bot.someone(Bot.ANNA).shown().stream()
            .filter(message -> message.text().contains(time.institution() + " " + time.measure()))
            .toList()
            .getLast();
    var grant = shown.buttons().getFirst().getFirst();
    assertThat(grant).startsWith("✅ Piešķirt|");
    var code = grant.substring(grant.indexOf('|') + 1);
    bot.telegram().taps(Bot.ANNA, code, shown.messageId());
  }

  private void tap(Someone someone, String label) {
    bot.telegram().taps(someone.id(), someone.codeOf(label), someone.shown().getLast().messageId());
  }

  /** The record of what was told. */
  private List<Told> told() {
    var rows =
        bot.column(
            "o.queued_at || ' ' || r.person || ' ' || r.code || ' ' || o.id",
            "reminder r join outbox o on o.id = r.outgoing",
            "r.outcome = 'told' and r.person <> " + Bot.ANNA + " order by o.id");
    var words = new TreeMap<Long, String>();
    bot.column("id || ' ' || words", "outbox", "urgency = 'bulk' and kind = 'message'")
        .forEach(
            row ->
                words.put(
                    Long.valueOf(row.substring(0, row.indexOf(' '))),
                    row.substring(row.indexOf(' ') + 1)));
    return rows.stream()
        .map(row -> row.split(" "))
        .map(
            row ->
                new Told(
                    bot.local(Long.parseLong(row[0])),
                    Long.parseLong(row[1]),
                    row[2],
                    measures(words.get(Long.valueOf(row[3])))))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static List<String> measures(String text) {
    return MEASURE.matcher(text.replaceAll("<[^>]*>", "")).results().map(m -> m.group(1)).toList();
  }

  private static String lines(List<Told> table) {
    return table.stream().map(Told::toString).collect(joining("\n"));
  }

  /** What each contact's phone shows of reminders, in order. */
  private Map<Long, List<List<String>>> arrived(Map<Long, List<String>> owed) {
    var arrived = new TreeMap<Long, List<List<String>>>();
    for (var person : new TreeSet<>(owed.keySet())) {
      var reminders =
          bot.someone(person).shown().stream()
              .filter(message -> message.method().equals("sendmessage"))
              .filter(message -> message.text().contains("Atbildēt var tepat"))
              .map(message -> measures(message.text()))
              .toList();
      if (!reminders.isEmpty()) {
        arrived.put(person, reminders);
      }
    }
    return arrived;
  }

  private static Map<Long, List<List<String>>> measuresByPerson(List<Told> table) {
    return table.stream()
        .collect(
            groupingBy(
                Told::person,
                TreeMap::new,
                Collectors.mapping(Told::measures, Collectors.toList())));
  }
}
