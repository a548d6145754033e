package lv.terminbot.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.terminbot.LeversCase;
import lv.terminbot.telegram.Fault;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator looks up who was told what. */
class RecordTest extends LeversCase {

  @Test
  void everyReminderStandsInTheRecordWithItsOccasionStateAndText() {
    var contact = bot().contactOf("VARAM");
    bot().bean(JdbcClient.class).sql("update person set name = 'Otto' where id = " + OTTO).update();
    bot().itIs("2024-01-22T09:00");

    assertThat(anna.says("kam nosūtīts"))
        .contains("Janis", "14 dienu pirms termiņa", "nosūtīts", "22.01.2024");
    assertThat(anna.says("record VARAM")).contains("Janis", "14 dienu pirms termiņa");
    assertThat(anna.says("record 5.1")).contains("14 dienu pirms termiņa");
    assertThat(anna.says("record 22.01.")).contains("14 dienu pirms termiņa");
    assertThat(anna.says("record 23.01.2024")).contains("Šeit ziņu nav.");
    assertThat(anna.says("record jani")).contains("14 dienu pirms termiņa");
    assertThat(anna.says("record nobody")).contains("Neatradu", "nobody");
    for (var others : List.of("record VAS", "record 1.1", "record otto")) {
      assertThat(anna.says(others)).as(others).doesNotContain("14 dienu pirms termiņa");
    }

    anna.says("record VARAM");
    var message = anna.taps("1");
    assertThat(message)
        .contains("Janis", "14 dienu pirms termiņa", "Cikls: 2022-2023", "Rindā ielikts: 22.01")
        .contains("nosūtīts", "Teksta versija: reminder.opening.before#", "Telegram ziņu ir pieņ")
        .endsWith(contact.lastShown());
  }

  @Test
  void whatDidNotArriveNamesTheReasonAndCanBeSentAgain() {
    var contact = bot().contactOf("VARAM");
    bot().telegram().goesWrong(Fault.refusal(400, "Bad Request: strange").in(contact.id()));
    anna.says("pamudini VARAM");
    anna.taps("Sūtīt");
    bot().itIs("2024-01-10T10:01");
    assertThat(contact.shown()).isEmpty();

    anna.says("kam nosūtīts");
    assertThat(anna.taps("Tikai nepiegādātās")).contains("neizdevās");
    assertThat(anna.taps("1")).contains("neizdevās", "400 Bad Request", "sūtīt vēlreiz");
    anna.taps("Sūtīt vēlreiz");

    assertThat(contact.shown()).hasSize(1);
  }

  @Test
  void manyMessagesComeInPages() {
    for (var i = 0; i < 12; i++) {
      bot().contactOf("TM");
    }
    anna.says("pamudini TM");
    anna.taps("Sūtīt");
    bot().itIs("2024-01-10T10:01");

    assertThat(anna.says("record TM")).contains("1. lapa", "10. ").doesNotContain("11. ");
    assertThat(anna.taps("Vecākas →")).contains("2. lapa", "11. ", "12. ", "pamudinājums Nr.");
    assertThat(anna.taps("← Jaunākas")).contains("1. lapa");
  }

  @Test
  void onlyCoordinatorsSeeTheRecord() {
    var contact = bot().contactOf("VARAM");

    for (var words : new String[] {"kam nosūtīts", "/record", "record VARAM", "trauksmes"}) {
      assertThat(contact.says(words)).contains("tikai koordinators");
    }
    for (var code : new String[] {"1Ra|0", "1Rm|1", "1Al", "1Av|VARAM", "1Ax|3e9|VARAM"}) {
      assertThat(contact.forges(code)).contains("tikai koordinators");
    }
    assertThat(anna.forges("1Rm|7fffffff")).contains("Šādas ziņas nav");
    assertThat(anna.forges("1Ra|7fffffff")).contains("Šeit ziņu nav.");
  }
}
