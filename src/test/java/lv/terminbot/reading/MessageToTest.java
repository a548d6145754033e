package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfBroadcasts.AskBroadcast;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What coordinators want said to an institution, shown before it goes. */
class MessageToTest {
  private static final PlanIndex PLAN = Books.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pajautā VARAM, vai tie dati ir par visu gadu | VARAM | vai tie dati ir par visu gadu",
        "uzprasi TM cik cilvēku atnāca | TM | cik cilvēku atnāca",
        "Būtu jauki, ja pajautātu VAS, kad sākas kurss | VAS | kad sākas kurss",
        "pasaki TM, ka sapulces nebūs | TM | sapulces nebūs",
        "TM un VAS pasaki to pašu: rīt esam tiešsaistē | TM VAS | rīt esam tiešsaistē",
        "please ask VARAM whether the portal is back | VARAM | whether the portal is back",
        "спроси VARAM, когда будет портал | VARAM | когда будет портал",
      })
  void theWordsBehindGoToThem(String said, String codes, String words) {
    assertThat(read(said, Speaker.COORDINATOR))
        .isEqualTo(
            new AskBroadcast(
                Stream.of(codes.split(" ")).map(InstitutionCode::new).toList(), words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pajautā Dacei, vai 3.2 līgums parakstīts | vai 3.2 līgums parakstīts",
        "pasaki Dacei paldies par 3.2 | paldies par 3.2",
        "ask Dace whether 3.2 is signed | whether 3.2 is signed"
      })
  void whoIsCalledByNameAnswersForTheMeasureThatIsNamed(String said, String words) {
    assertThat(read(said, Speaker.COORDINATOR))
        .isEqualTo(new AskBroadcast(PLAN.reporting(new MeasureNumber("3.2")), words));
    assertThat(PLAN.reporting(new MeasureNumber("3.2"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dod Dacei zināt, ka viss saņemts",
        "pasaki Dacei, ka sapulces nebūs",
      })
  void whatIsForOnePersonIsSentToNobodyElse(String said) {
    assertThat(read(said, Speaker.COORDINATOR)).isNotInstanceOf(AskBroadcast.class);
    assertThat(read(said.replace("Dacei", "visiem"), Speaker.COORDINATOR))
        .isInstanceOf(AskBroadcast.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pasaki, vai VARAM jau ir atskaitījusies",
        "pasaki man, cik pasākumu ir TM",
        "VARAM, cik viņiem palicis",
      })
  void whatIsAskedOfTheBotGoesToNobody(String said) {
    assertThat(read(said, Speaker.COORDINATOR)).isNotInstanceOf(AskBroadcast.class);
  }

  @Test
  void onlyCoordinatorsSendMessages() {
    assertThat(read("pajautā VARAM, vai tie dati ir par visu gadu", Speaker.OBSERVER))
        .isNotInstanceOf(AskBroadcast.class);
  }

  private static Intent read(String said, Speaker speaker) {
    return Words.reader().read(said, PLAN, speaker).intent();
  }
}
