package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered, and what is only offered. */
class CertaintyTest {
  private static final PlanIndex PLAN = Books.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vilciens kavējas, jauka dieniņa gan",
        "eju uz kori, mēģinājums negaida 🎶",
      })
  void talkOfOtherThingsIsAnsweredWithASentence(String said) {
    assertThat(read(said)).isInstanceOf(OfHelp.Talk.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "izdzēs to bildi, tur redzama mana adrese",
        "mani nevar sadusmot, bet šodien jums tas gandrīz izdevās",
      })
  void whatNobodyAsksIsNotAnsweredAsAQuestion(String said) {
    assertThat(read(said)).isNotInstanceOf(Inquiry.class);
  }

  @Test
  void aQuestionAboutSomethingNamedIsNotAnsweredInGeneral() {
    assertThat(read("vai koordinators jau ir redzējis manu 4.1 ierakstu un ko domā"))
        .isInstanceOf(Inquiry.AskMeasure.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "otrdien viss būs, lūdzu netraucē, piektdien arī nē",
        "pamini mani otrdnās nevis pirmdienās",
      })
  void aDayThatIsNotClearlyWishedForIsAskedAbout(String said) {
    assertThat(read(said)).isNotInstanceOf(OfWishes.RemindOn.class);
  }

  private static Intent read(String said) {
    return Words.reader().read(said, PLAN, Speaker.CONTACT).intent();
  }
}
