package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.telegram.Arrived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever was answered is found in each file whose reader may see it: words, links, numbers. */
@Order(1)
class EveryAnswerInEveryFileTest {
  /** By language the words by which files are ordered, and how many come. */
  private static final Map<String, Map<String, Integer>> WANTED =
      Map.of(
          "latviski",
          Map.of("tabula", 1, "docx", 2, "pdf", 2, "json", 2, "csv", 2, "ogp kopsavilkums", 3),
          "english",
          Map.of("table", 1, "docx", 2, "pdf", 2, "json", 2, "csv", 2, "ogp summary", 3));

  private static final String NOT_ASKED = "Šo cikls neprasīja";

  private static final List<String> DONE =
      List.of(
          "Noslēgts līgums; finansējums apstiprināts, officiālais fails un flotes filma",
          "=HYPERLINK(\"http://evil.example/\",\"Klikšķini\")",
          "+371 20000000 un -5 grādi, @SUM(A1:A9)",
          "<b>līgums</b> & <script>alert(1)</script>",
          "\"pēdiņas\"; 'apostrofs', atpakaļējā \\ slīpsvītra",
          "{\"json\": [1, 2, null]} un ${jndi:ldap://x}",
          "Gada laikā\n\n• pirmais\n• otrais\n\tar atkāpi",
          "Pasākums\tTermiņš\tIzpilde\nSemināri\t01.03.2023\t80 %\nVideo\t15.06.2023\tnav sākts",
          "👍 Paldies 🎉 komandai 🇱🇻 par darbu ✅",
          "Привет, совет! Γειά σου Κόσμε",
          "3.2",
          "2024-01-15",
          "1/2 un 3.10 nav datumi",
          "'apostrofs sākumā",
          "-",
          "  atstarpes   vidū   un   galos  ",
          "Vārds" + "bezgalagarš".repeat(40),
          "https://example.org/" + "ceļš/".repeat(30) + "beigas",
          "Skat. (https://likumi.lv/ta/id/329905), www.mk.gov.lv/lv/atverta-parvaldiba.",
          "sep=;\n;;;\n\"\"",
          "# virsraksts\n* saraksts\n| a | b |",
          "Nulles platuma​vieta un cietā\u00a0atstarpe",
          "5 > 3 && 2 < 4",
          "%s %d %n {0} {count, plural, other {#}}",
          "Summa: 30 000,50 EUR; 12,5 %; −7 °C");

  private static final List<String> NUMBERS =
      List.of("264 (2023)", "80 %", "30000,50", "2022: 3; 2023: 5", "12 datu kopas, 3 ceļveži");

  private static final String LONG =
      IntStream.range(0, 420).mapToObj(i -> "vārds" + i).collect(Collectors.joining(" "));
  private static final String LIST =
      IntStream.range(0, 90).mapToObj(i -> "rinda" + i + "x").collect(Collectors.joining("\n"));

  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone reader;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void fortyAnswersOfManyKinds() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    reader = bot.contactOf("FM");
    var cycle = new FilledCycle(bot);
    var states = ProgressState.values();
    for (var place = 0; place < cycle.owed().size(); place++) {
      var sheet = new ArrayList<List<String>>();
      if (place % 2 == 0) {
        sheet.add(List.of("result", NUMBERS.get(place / 2 % NUMBERS.size())));
      }
      sheet.add(
          List.of(
              "challenges",
              place % 5 == 0 ? "" : said("Grūtības" + place + "; " + DONE.get(place % 25))));
      sheet.add(List.of("next", said("Solis" + place + " pēc tam")));
      if (place % 3 == 0) {
        var evidence = said("Pierādījums" + place + ": https://likumi.lv/ta/id/" + place);
        sheet.add(
            List.of(
                "evidence", evidence + "\n📎 slepens-akts-" + place + ".pdf – ar paraksta lapu"));
      }
      if (place == 7) {
        sheet.add(List.of("piezime", said(NOT_ASKED)));
      }
      var done = place == 35 ? LONG : place == 36 ? LIST : DONE.get(place % DONE.size());
      cycle.answers(place, states[place % states.length], said(done), sheet);
    }
  }

  private String said(String words) {
    said.add(words);
    return words;
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @ParameterizedTest
  @CsvSource({
    "coordinator, latviski",
    "coordinator, english",
    "observer, latviski",
    "observer, english"
  })
  void everyWordIsFoundByWhomeverMaySeeIt(String role, String language) throws IOException {
    var asker = role.equals("coordinator") ? anna : observer();
    asker.says(language);
    for (var file : files(asker, language)) {
      var found = flat(FileWordsReader.words(file));
      var ogp = file.name().contains("-ogp-");
      for (var words : said) {
        for (var word : words.strip().split("\\s+")) {
          assertThat(found).as(file.name() + ": " + word).contains(flat(word));
        }
      }
      for (var said : NUMBERS) {
        for (var number : ogp ? List.of(flat(said)) : List.of(said.split("\\D+"))) {
          assertThat(found).as(file.name() + ": " + number).contains(number);
        }
      }
      assertThat(found.contains("slepens-akts-3.pdf"))
          .as("names of files in " + file.name() + " for the " + role)
          .isEqualTo(asker == anna && !ogp);
    }
  }

  private Someone observer() {
    var observer = bot.someone(77_901L);
    anna.says("uzaicini novērotāju");
    var code = anna.lastShown().replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    observer.says("/start " + code);
    observer.taps("Jā, tas esmu es");
    return observer;
  }

  @Test
  void everyAddressOpens() throws IOException {
    for (var words : List.of("tabula", "docx", "pdf")) {
      assertThat(FileWordsReader.links(Orders.file(reader, words)))
          .as(words)
          .contains(
              "https://likumi.lv/ta/id/0",
              "https://likumi.lv/ta/id/36",
              "https://likumi.lv/ta/id/329905",
              "https://www.mk.gov.lv/lv/atverta-parvaldiba")
          .anyMatch(link -> link.startsWith("https://example.org/ce%C4%BC%C5%A1/"));
    }
  }

  /** All languages and roles in the trials, the largest of them always. */
  @Test
  void everyPdfPassesTheStandardsThatItDeclares() throws Exception {
    var all = Boolean.getBoolean("every.pdf");
    for (var asker : all ? List.of(anna, reader) : List.of(anna)) {
      for (var language : all ? List.of("english", "latviski") : List.of("latviski")) {
        asker.says(language);
        for (var order : pdfs(language).entrySet()) {
          for (var file : Orders.files(asker, order.getKey(), order.getValue())) {
            if (file.name().endsWith(".pdf")) {
              assertThat(PdfStandards.broken(file)).as(file.name()).isEmpty();
            }
          }
        }
      }
    }
  }

  /** The words by which they are ordered, and how many files come. */
  private static Map<String, Integer> pdfs(String language) {
    return language.equals("english")
        ? Map.of("pdf", 2, "council table", 2, "ogp summary", 3)
        : Map.of("pdf", 2, "padomes tabula", 2, "ogp kopsavilkums", 3);
  }

  /** But those that say in short what others say in full: the annex, and what a portal takes. */
  private static List<Arrived.File> files(Someone asker, String language) throws IOException {
    var files = new ArrayList<Arrived.File>();
    for (var order : WANTED.getOrDefault(language, Map.of()).entrySet()) {
      Orders.files(asker, order.getKey(), order.getValue()).stream()
          .filter(file -> !file.name().contains("-annex-") && !file.name().endsWith(".zip"))
          .forEach(files::add);
    }
    return files;
  }

  /** Lines are broken as a format needs it, and some signs only say how another is drawn. */
  private static String flat(String words) {
    var plain = words.codePoints().filter(c -> c != 0x200B && c != 0xFE0F && !isWhite(c)).toArray();
    return new String(plain, 0, plain.length);
  }

  private static boolean isWhite(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
