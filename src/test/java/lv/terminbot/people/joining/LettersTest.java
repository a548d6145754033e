package lv.terminbot.people.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.report.PdfStandards;
import lv.terminbot.telegram.Arrived;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator brings in all institutions of the plan at once, by letters to pass on. */
class LettersTest {
  private static final Pattern LINK = Pattern.compile("https://t\\.me/\\w+\\?start=([\\w-]+)");

  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void aCampaignBegins() {
    bot = DeskBot.at("2023-12-04T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private Map<String, byte[]> letters() throws IOException {
    anna.says("uzaicini visas institūcijas");
    anna.taps("✉️ Sagatavot 5 vēstules");
    var letters = FileText.inside(archive().content());
    var kept = Files.createDirectories(Path.of("target/files"));
    for (var name : List.of("VK-lv.pdf", "VARAM-en.pdf", "VK-lv.docx")) {
      Files.write(kept.resolve("letter-" + name), letters.get(name.split("-")[0] + "/" + name));
    }
    return letters;
  }

  private Arrived.File archive() {
    return Orders.newest(anna, name -> name.endsWith(".zip"));
  }

  private static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static String link(byte[] pdf) throws IOException {
    var link = LINK.matcher(words(pdf).replace(" ", ""));
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private static String code(byte[] pdf) throws IOException {
    return link(pdf).replaceAll(".*start=", "").substring(0, 22);
  }

  @Test
  void allInstitutionsAreBroughtInByButtonsAlone() {
    anna.says("sākums");
    anna.taps("👥 Cilvēki");
    anna.taps("Uzaicināt");
    assertThat(anna.taps("✉️ Visas, kurās vēl nav neviena")).contains("Kontaktpersonas vēl nav");
    assertThat(anna.buttons()).anyMatch(label -> label.startsWith("✉️ Sagatavot"));
  }

  @Test
  void eachInstitutionWithoutAContactGetsALetterInEachLanguageAndKind() throws IOException {
    var letters = letters();

    assertThat(letters.keySet())
        .contains("VK/VK-lv.pdf", "VK/VK-lv.docx", "VK/VK-en.pdf", "VK/VK-en.docx", "SHA256SUMS")
        .contains("FM/FM-lv.pdf", "VID/VID-en.docx")
        .noneMatch(name -> name.startsWith("TM"))
        .hasSize(5 * 4 + 1);
    assertThat(bot.column("institution", "join_link", "used_at is null"))
        .containsExactlyInAnyOrder("FM", "VARAM", "VAS", "VID", "VK");
    assertThat(anna.texts()).anyMatch(text -> text.contains("Vēstules ir gatavas: 5"));
  }

  @Test
  void theLetterSaysWhatItIsForHowToJoinAndWhatIsKept() throws IOException {
    var letters = letters();

    assertThat(words(letters.get("VARAM/VARAM-lv.pdf")))
        .contains("Uzaicinājums kontaktpersonai", "Vides aizsardzības", "(VARAM)")
        .contains("Kā pieteikties", "līdz 2024. gada 3. janvārim", "/deleteme", "365 dien")
        .contains("5.1");
    assertThat(words(letters.get("VARAM/VARAM-en.pdf")))
        .contains("Invitation to be the contact", "How to join", "phone number");
    assertThat(FileText.of(new Arrived.File("a.docx", letters.get("VK/VK-lv.docx"))))
        .contains("Valsts kanceleja", "QR kods ar saiti");
  }

  @Test
  void thePhoneReadsTheLinkFromTheCodeInTheLetter() throws Exception {
    var pdf = letters().get("VID/VID-lv.pdf");

    assertThat(CodeInALetter.read(pdf)).startsWith("https://t.me/").endsWith(code(pdf));
    var janis = bot.stranger();
    assertThat(janis.says("/start " + code(pdf))).contains("Valsts ieņēmumu dienests (VID)");
    janis.taps("Jā, tas esmu es");
    assertThat(bot.count("membership", "role = 'contact' and institution = 'VID'")).isEqualTo(1);
  }

  @Test
  void aLetterCanBeReadOutAndKept() throws Exception {
    var letters = letters();

    for (var name : List.of("VK/VK-lv.pdf", "VK/VK-en.pdf")) {
      assertThat(PdfStandards.broken(new Arrived.File(name, letters.get(name)))).isEmpty();
    }
    var docx = FileText.inside(letters.get("VK/VK-lv.docx"));
    var picture =
        docx.entrySet().stream().filter(e -> e.getKey().endsWith(".png")).findFirst().orElseThrow();
    assertThat(
            CodeInALetter.read(ImageIO.read(new ByteArrayInputStream(picture.getValue())))
                .orElseThrow())
        .endsWith(code(letters.get("VK/VK-lv.pdf")));
  }

  @Test
  void whoWasInvitedIsNotInvitedAgainUnasked() throws IOException {
    letters();

    var shown = anna.says("kam vēl nav kontaktpersonas");
    assertThat(shown).contains("Jau uzaicinātas 5 institūcijas", "FM, VARAM, VAS, VID, VK");
    assertThat(anna.buttons()).noneMatch(label -> label.contains("Sagatavot"));
    anna.forges("1Im");
    assertThat(bot.count("join_link", "true")).isEqualTo(5);
  }

  @Test
  void twoCoordinatorsWhoPressAtOnceMakeOneLetterEach() {
    anna.says("uzaicini visas institūcijas");
    anna.forges("1Im");
    anna.forges("1Im");

    assertThat(bot.count("join_link", "institution = 'VK'")).isEqualTo(1);
  }

  @Test
  void anUnusedLinkIsSentAnewAndTheOldOneIsDead() throws IOException {
    var old = code(letters().get("VK/VK-lv.pdf"));
    assertThat(anna.says("kuras saites vēl nav izmantotas")).contains("kontaktpersona (VK)");
    var id = bot.column("id", "join_link", "institution = 'VK'").getFirst();

    assertThat(anna.taps("Jauna " + id + ".")).contains("Vecā saite vairs nederēs");
    anna.taps("✉️ Jauna vēstule man");

    var fresh = FileText.inside(archive().content());
    assertThat(fresh.keySet()).contains("VK/VK-lv.pdf").hasSize(5);
    assertThat(bot.stranger().says("/start " + old)).contains("vairs neder");
    assertThat(bot.stranger().says("/start " + code(fresh.get("VK/VK-lv.pdf")))).contains("(VK)");
    assertThat(bot.count("trail", "what = 'link.revoked'")).isEqualTo(1);
  }

  @Test
  void anUnusedLinkIsRevoked() throws IOException {
    var code = code(letters().get("VK/VK-lv.pdf"));
    anna.says("saites");
    var id = bot.column("id", "join_link", "institution = 'VK'").getFirst();
    anna.taps("Atsaukt " + id + ".");
    anna.taps("Atsaukt");

    assertThat(bot.stranger().says("/start " + code)).contains("vairs neder");
    assertThat(anna.says("kam vēl nav kontaktpersonas"))
        .contains("Kontaktpersonas vēl nav</b> (1): VK.");
  }

  @Test
  void nobodyElseOrdersLetters() {
    var dace = bot.contactOf("FM");
    dace.says("/help");
    for (var forged : List.of("1Ia", "1Im", "1Ib", "1Ie", "1Iq|1", "1Ir|1|FILE", "1Il", "1Iw|VK")) {
      assertThat(dace.forges(forged)).contains("tikai koordinator");
    }
    assertThat(bot.count("invitation_order", "true")).isZero();
  }

  @Test
  void inEnglishItIsTheSame() {
    anna.says("language english");
    assertThat(anna.says("invite all institutions"))
        .contains("No contact yet", "in Latvian and English");
    anna.taps("✉️ Make 5 letters");
    assertThat(Orders.caption(anna)).contains("5 letters");
  }
}
