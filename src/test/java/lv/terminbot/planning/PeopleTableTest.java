package lv.terminbot.planning;

import static lv.terminbot.planning.Spreadsheet.changed;
import static lv.terminbot.planning.Spreadsheet.fill;
import static lv.terminbot.planning.Spreadsheet.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator brings people in by the table, and removes nobody by it. */
class PeopleTableTest {
  private static final String PEOPLE = "Cilvēki";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Posted post;

  @BeforeEach
  void beforeTheInvitation() {
    bot = DeskBot.at("2024-01-05T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    post = new Posted(bot);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aRowMoreIsAnInvitationThatIsProposedAndShownBefore() {
    var shown =
        sent(
            changed(
                exported(),
                book -> {
                  fill(book, PEOPLE, "VARAM", "vadītājs", "Ilze Kalniņa");
                  fill(book, PEOPLE, "TM", "", "Pēteris Kļava", "peteris@tm.gov.lv");
                }));
    assertThat(shown)
        .contains("VARAM: Ilze Kalniņa (vadītājs)")
        .contains("TM: Pēteris Kļava (kontaktpersona), peteris@tm.gov.lv")
        .contains("varēs uzaicināt");
    assertThat(bot.count("join_link", "true")).isZero();
    assertThat(bot.count("institution_address", "true")).isZero();

    assertThat(post.applies(anna)).contains("Vēl neviens", "2");
    assertThat(bot.count("institution_address", "institution = 'TM'")).isOne();
    assertThat(bot.count("trail", "what = 'address.changed'")).isOne();
    assertThat(bot.count("join_link", "true")).as("only once it is asked for").isZero();

    anna.taps("✉️ Uzaicinājuma vēstules: 2");
    bot.quiet();

    assertThat(bot.column("role", "join_link", "true"))
        .containsExactlyInAnyOrder("head", "contact");
    assertThat(anna.forges("1Pv|1")).contains("jau ir izlemts");
    assertThat(sent(exported())).contains("ir tas pats").doesNotContain("Pēteris");
  }

  @Test
  void whoIsNotInTheTableStaysAndItIsSaid() {
    var dace = bot.contactOf("VK");
    var shown =
        sent(
            changed(
                exported(),
                book -> {
                  without(book, PEOPLE, "VK");
                  fill(book, PEOPLE, "TM", "vietnieks", "Pēteris Kļava");
                }));
    assertThat(shown).contains("kas ir pievienoj", "paliek: VK");

    post.applies(anna);

    assertThat(dace.says("mani pienākumi")).doesNotContain("tikai uzaicin");
    assertThat(bot.count("membership", "institution = 'VK'")).isOne();
  }

  @Test
  void whatIsWrongIsToldBySheetRowAndColumn() {
    var shown =
        sent(
            changed(
                exported(),
                book -> {
                  fill(book, PEOPLE, "XYZ", "", "Ilze Kalniņa");
                  fill(book, PEOPLE, "TM", "karalis", "Pēteris Kļava", "peteris(at)tm.gov.lv");
                  fill(book, PEOPLE, "VARAM", "", "Anna Liepa", "anna@varam.gov.lv");
                  fill(book, PEOPLE, "VARAM", "", "Juris Liepa", "juris@varam.gov.lv");
                }));
    assertThat(shown)
        .contains("Institūcija: institūcijas „XYZ” nav")
        .contains("Loma: lomas „karalis” nav – jāraksta kontaktpersona, vietnieks vai vadītājs")
        .contains("E-pasts: „peteris(at)tm.gov.lv” nav e-pasta adrese")
        .contains("E-pasts: institūcijai VARAM jau ir cita adrese");
    assertThat(anna.buttons()).doesNotContain("✅ Lai ir spēkā");
  }

  private byte[] exported() {
    anna.says("plāns tabulā");
    return post.lastFile(anna);
  }

  private String sent(byte[] table) {
    return post.sends(anna, "plans.xlsx", table);
  }
}
