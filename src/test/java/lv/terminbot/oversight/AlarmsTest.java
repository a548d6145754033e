package lv.terminbot.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.LeversCase;
import lv.terminbot.telegram.Fault;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.Test;

/** Coordinators learn who cannot be reached, and what to do next. */
class AlarmsTest extends LeversCase {

  @Test
  void theReasonDecidesWhatToDoNext() {
    var gone = bot().contactOf("VARAM");
    var stopped = bot().contactOf("TM");
    bot().telegram().goesWrong(Fault.refusal(403, "Forbidden: user is deactivated").in(gone.id()));
    bot().telegram().goesWrong(Fault.blocked().in(stopped.id()));
    bot().itIs("2024-01-22T09:00");
    bot().quiet();

    assertThat(anna.texts())
        .anyMatch(text -> text.contains("VARAM") && text.contains("konts ir slēgts. Noskaidro"))
        .anyMatch(text -> text.contains("TM") && text.contains("bots ir apturēts. Palūdziet"));
    assertThat(anna.says("trauksmes"))
        .contains("Telegram konts ir slēgts", "bots ir apturēts", "Kopš 22.01.2024")
        .contains("Citas sasniedzamas kontaktpersonas institūcijai nav", "nav nevienas kontakt");
    assertThat(anna.buttons())
        .contains("Jauna saite: VARAM", "Sūtīt vēlreiz: Janis", "Noņemt: Janis");
    assertThat(anna.taps("Jauna saite: VARAM")).contains("start=");
  }

  @Test
  void aContactIsRemovedOnceAskedAndIsAStrangerThen() {
    var gone = bot().contactOf("VARAM");
    bot().telegram().update(RawUpdates.membership(gone.id(), gone.id(), "kicked"));
    heard();
    anna.says("trauksmes");

    assertThat(anna.taps("Noņemt: Janis")).contains("Noņemt kontaktpersonu", "VARAM");
    var code = anna.codeOf("Jā, noņemt");
    assertThat(anna.taps("Jā, noņemt")).contains("vairs nav kontaktpersona");
    assertThat(anna.forges(code)).contains("Nekas nav mainīts");

    assertThat(gone.says("status")).contains("pieteikšanās saiti");
    bot().telegram().says(gone.id(), "tabula");
    heard();
    assertThat(gone.forges("m|ogp-lv-2022-2025|5.1")).contains("pieteikšanās saiti");
    assertThat(bot().count("file_order", "true")).isZero();
    assertThat(anna.says("trauksmes")).doesNotContain("Janis");
  }

  @Test
  void whoIsBackIsNotRemovedByAnOldButton() {
    var contact = bot().contactOf("VARAM");
    bot().telegram().update(RawUpdates.membership(contact.id(), contact.id(), "kicked"));
    heard();
    anna.says("trauksmes");
    anna.taps("Noņemt: Janis");

    contact.says("/start");

    assertThat(anna.taps("Jā, noņemt")).contains("Nekas nav mainīts");
    assertThat(contact.says("5.1")).contains("5.1");
  }

  @Test
  void whoStopsAndStartsAllDayLongIsToldOfOnce() {
    var contact = bot().contactOf("VARAM");
    var before = told();

    for (var i = 0; i < 4; i++) {
      bot().telegram().update(RawUpdates.membership(contact.id(), contact.id(), "kicked"));
      heard();
      contact.says("/start");
    }
    assertThat(told()).isEqualTo(before + 1);

    bot().itIs("2024-01-11T10:00");
    bot().telegram().update(RawUpdates.membership(contact.id(), contact.id(), "kicked"));
    heard();
    assertThat(told()).isEqualTo(before + 2);
  }

  @Test
  void aLinkThatNobodyUsedForThreeDaysIsRememberedOnce() {
    anna.says("uzaicini VAS");
    bot().itIs("2024-01-12T17:00");
    assertThat(idle()).isZero();

    bot().itIs("2024-01-15T09:00");
    bot().itIs("2024-01-15T09:30");

    assertThat(idle()).isEqualTo(1);
    assertThat(anna.texts())
        .anySatisfy(
            text ->
                assertThat(text).contains("VAS", "nav izmantota", "17.01.2024", "Anna Bērziņa"));
    assertThat(otto.texts()).noneMatch(text -> text.contains("trīs dienas nav izmantota"));
    assertThat(anna.says("trauksmes")).contains("VAS", "nav izmantota");
    assertThat(anna.buttons()).contains("Saiti vēlreiz: VAS").doesNotContain("Jauna saite: VAS");
  }

  @Test
  void anUnusedLinkIsSentAgainAndAnotherOneComesByChoiceOnly() {
    anna.says("uzaicini VAS");
    bot().itIs("2024-01-15T09:00");
    anna.says("trauksmes");
    var before = alive();

    assertThat(anna.taps("Saiti vēlreiz: VAS")).contains("vietā", "VAS");
    assertThat(anna.buttons()).contains("✉️ Jauna vēstule man", "➕ Papildu saite; vecā paliek");
    anna.taps("✉️ Jauna vēstule man");
    bot().quiet();
    assertThat(alive()).as("the new one ends the old one").isEqualTo(before);

    anna.says("trauksmes");
    anna.taps("Saiti vēlreiz: VAS");
    assertThat(anna.taps("➕ Papildu saite; vecā paliek")).contains("start=");
    assertThat(alive()).isEqualTo(before + 1);
  }

  @Test
  void whoHasALetterWithALinkIsSentThatOneAgain() {
    anna.says("uzaicini visas institūcijas");
    anna.taps(anna.buttons().getFirst());
    bot().quiet();
    bot().itIs("2024-01-15T09:00");
    anna.says("trauksmes");

    assertThat(anna.buttons()).contains("Saiti vēlreiz: VK").doesNotContain("Jauna saite: VK");
  }

  private long alive() {
    return bot().count("join_link", "used_at is null and institution = 'VAS'");
  }

  @Test
  void aLinkThatWasUsedAlarmsNobody() {
    var before = idle();
    bot().stranger().joins("VAS");

    bot().itIs("2024-01-15T09:00");

    assertThat(idle()).isEqualTo(before);
  }

  private long told() {
    return anna.texts().stream().filter(text -> text.contains("vairs nevar sasniegt")).count();
  }

  private long idle() {
    return anna.texts().stream()
        .filter(text -> text.contains("Saite trīs dienas nav izmantota"))
        .count();
  }

  private static void heard() {
    bot().takesAll();
    bot().quiet();
  }
}
