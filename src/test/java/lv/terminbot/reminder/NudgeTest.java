package lv.terminbot.reminder;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.LeversCase;
import lv.terminbot.telegram.Fault;
import org.junit.jupiter.api.Test;

/** A coordinator reminds out of turn. */
class NudgeTest extends LeversCase {

  @Test
  void aCoordinatorSeesWhomAndWhatBeforeAnybodyHearsOfIt() {
    var janis = bot().contactOf("VARAM");

    var preview = anna.says("pamudini VARAM: lūdzu <b>līdz</b> pirmdienai & droši");

    assertThat(preview)
        .contains("1 saņēmējs", "VARAM: Janis", "Šādu ziņu saņems", "Koordinators raksta")
        .contains("&lt;b&gt;līdz&lt;/b&gt; pirmdienai &amp; droši", "5.1", "2024. gada 5. febru");
    assertThat(anna.buttons()).contains("Sūtīt", "Nosūtīt tikai man", "Nesūtīt");
    assertThat(janis.shown()).isEmpty();

    var tried = anna.taps("Nosūtīt tikai man");
    assertThat(preview).endsWith(tried);
    assertThat(janis.shown()).isEmpty();

    assertThat(anna.taps("Sūtīt")).contains("Pamudinājums Nr.");
    bot().itIs(MORNING);
    assertThat(janis.texts()).containsExactly(tried);
    assertThat(janis.buttons()).contains("Atskaitīties par 5.1", "Kas vēl jāiesniedz");
    bot().itIs(MORNING);
    assertThat(anna.lastShown()).contains("nosūtīts: 1");

    anna.taps("Sūtīt");
    bot().itIs(MORNING);
    assertThat(janis.shown()).as("an old button sends nothing").hasSize(1);
    assertThat(anna.says("pamudini VARAM")).contains("šodien jau atgādināts");
    anna.taps("Nesūtīt");
  }

  @Test
  void whoHasAnsweredMeanwhileHearsNothingAndTheReportSaysSo() {
    var quick = bot().contactOf("TM");
    var slow = bot().contactOf("TM");
    anna.says("pamudini TM 3.2");

    quick.says("3.2 procesā: līgums noslēgts");
    quick.taps("✅ Apstiprināt");
    var before = slow.shown().size();
    anna.taps("Sūtīt");
    bot().itIs(MORNING);
    bot().itIs(MORNING);

    assertThat(quick.texts()).noneMatch(text -> text.contains("Atgādinām"));
    assertThat(slow.shown()).hasSize(before);
    assertThat(anna.lastShown()).contains("pa to laiku atbilde saņemta, tāpēc nesūtīts: 2");
    assertThat(anna.says("pamudini TM 3.2")).contains("Nav ko pamudināt", "Nekas netiek sūtīts");
  }

  @Test
  void twoTapsAndTwoCoordinatorsTellAPersonOnce() {
    var contact = bot().contactOf("FM");
    anna.says("pamudini FM");
    otto.says("nudge FM");
    var code = anna.codeOf("Sūtīt");
    var message = anna.shown().getLast().messageId();

    bot().telegram().taps(ANNA, code, message);
    bot().telegram().taps(ANNA, code, message);
    otto.forges(code);
    otto.taps("Sūtīt");
    bot().takesAll();
    bot().quiet();
    bot().itIs(MORNING);
    bot().itIs(MORNING);

    assertThat(contact.shown()).hasSize(1);
    assertThat(otto.lastShown()).contains("saņemts cits atgādinājums: 1");
  }

  @Test
  void aCancelledOneAndOneOfYesterdayTellNobody() {
    var contact = bot().contactOf("VID");
    anna.says("pamudini VID");
    var code = anna.codeOf("Sūtīt");
    bot().itIs("2024-01-11T10:00");

    assertThat(anna.forges(code)).as("shown anew").contains("1 saņēmējs", "Šādu ziņu saņems");
    assertThat(anna.taps("Nesūtīt")).contains("nekas nav nosūtīts");
    assertThat(anna.forges(code)).contains("vairs neder");
    bot().itIs("2024-01-11T10:01");

    assertThat(contact.shown()).isEmpty();
  }

  @Test
  void aNudgeToNobodyNamesTheRemedy() {

    assertThat(anna.says("pamudini")).contains("Ko pamudināt?", "pamudini visus");
    assertThat(anna.says("pamudini 6.3 TM")).contains("Nav ko pamudināt");
    assertThat(anna.says("pamudini VARAM: " + "a".repeat(1001))).contains("ne vairāk par");
    assertThat(bot().count("nudge", "words like 'aaaa%'")).isZero();
  }

  @Test
  void aContactNudgesNobody() {
    var contact = bot().contactOf("VAS");
    var before = bot().count("nudge", "1 = 1");

    for (var order : new String[] {"pamudini visus", "/nudge all", "pauze", "turpini"}) {
      assertThat(contact.says(order)).contains("tikai koordinators");
    }
    for (var code : new String[] {"1Ns|1|NOW", "1Nt|1", "1Nd|1", "1Nr|1", "1Nq|PAUSE|0"}) {
      assertThat(contact.forges(code)).contains("tikai koordinators");
    }

    assertThat(bot().count("nudge", "1 = 1")).isEqualTo(before);
    assertThat(bot().count("pause", "1 = 1")).isZero();
  }

  @Test
  void aForgedNumberOfANudgeIsAnsweredKindly() {

    for (var code : new String[] {"1Ns|7fffffff|NOW", "1Nt|7fffffff", "1Nd|7fffffff"}) {
      assertThat(anna.forges(code)).contains("vairs neder");
    }
  }

  @Test
  void whoCannotBeReachedIsNamedWithTheReasonAndTheReportTellsABlock() {
    var gone = bot().contactOf("VAS");
    var stays = bot().contactOf("VAS");
    var third = bot().contactOf("VAS");
    bot()
        .telegram()
        .goesWrong(Fault.refusal(403, "Forbidden: user is deactivated").in(gone.id()).times(9));
    bot().telegram().goesWrong(Fault.refusal(400, "Bad Request: strange").in(third.id()).times(9));

    anna.says("pamudini VAS");
    anna.taps("Sūtīt");
    bot().itIs(MORNING);
    bot().itIs(MORNING);

    assertThat(stays.shown()).hasSize(1);
    assertThat(anna.texts())
        .anyMatch(t -> t.contains("nosūtīts: 1") && t.contains("nevar sasniegt: 1"))
        .anyMatch(t -> t.contains("Telegram nepieņēma: 1"));
    assertThat(anna.says("pamudini VAS")).contains("Nesaņems", "Telegram konts ir slēgts");
    anna.taps("Nesūtīt");
  }

  @Test
  void theSilentAreThoseWithoutADraftAndWithoutAnAnswer() {
    var silent = bot().contactOf("TM");
    var begun = bot().contactOf("VARAM");
    begun.says("atskaite 5.1");

    assertThat(anna.says("pamudini klusos")).contains("1 saņēmējs", "TM: Janis");
    anna.taps("Nesūtīt");
    assertThat(anna.says("pamudini visus")).contains("2 saņēmēji");
    anna.taps("Nesūtīt");
    silent.says("3.1 procesā: top");
    silent.taps("✅ Apstiprināt");
    assertThat(anna.says("pamudini klusos")).contains("Nav ko pamudināt");
  }
}
