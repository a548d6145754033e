package lv.terminbot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport.Likewise;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.OfReport.RestUpdates;
import lv.terminbot.intent.OfReport.SeveralUpdates;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tells of a measure that they report on, in words that no example has. */
class TellingTest {
  private static final PlanIndex PLAN = Books.shipped();

  /** Contacts of cooperation with partners, of plain language, of standards in municipalities. */
  private static final Asker CONTACT = asker("3.1", "4.1", "6.1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.1 | vienkāršā valoda: otrā grupa sāka mācīties ceturtdien, pārējie martā",
        "4.1 | par vienkāršo valodu vēl tas, ka lektore saslima un nodarbības nobīdījās",
        "3.1 | partneru pārstāvji satikās Rīgā, bija divdesmit cilvēku, kafija arī",
        "6.1 | standarti izsūtīti, no Kuldīgas un Talsiem jau ir ieteikumi tekstam",
        "6.1 | standarts aizgāja uz tulkošanu, divas lapas vēl trūkst",
        "6.1 | the standards went out to the towns on Friday, two answered so far",
        "6.1 | стандарты разослали в пятницу, двое уже ответили, ждём остальных",
      })
  void aStatementThatNamesOneOfTheirsByAWordIsAReportOfIt(String number, String said) {
    var told = read(said, CONTACT);

    assertThat(told).isInstanceOf(QuickUpdate.class);
    assertThat(((QuickUpdate) told).number()).isEqualTo(new MeasureNumber(number));
    assertThat(((QuickUpdate) told).text()).isNotEmpty();
  }

  @Test
  void whoReportsOnNothingTellsNothing() {
    var said = "standarti izsūtīti, no Kuldīgas un Talsiem jau ir ieteikumi tekstam";

    assertThat(read(said, new Asker(Speaker.OBSERVER, Set.of())))
        .isNotInstanceOf(QuickUpdate.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vai standarti jau ir izsūtīti visām pašvaldībām?",
        "parādi lūdzu, kas ir ar vienkāršo valodu",
        "kas īsti jāraksta par vienkāršās valodas mācībām",
      })
  void aQuestionAboutOneOfTheirsIsNoReport(String said) {
    assertThat(read(said, CONTACT)).isNotInstanceOf(QuickUpdate.class);
  }

  @Test
  void whatIsHardlyToldIsNeverDone() {
    var told = read("vienkāršā valoda laikam gatava, ja lektore neko nemaina", CONTACT);

    assertThat(told)
        .isInstanceOfSatisfying(QuickUpdate.class, t -> assertThat(t.state()).isEmpty());
  }

  @Test
  void aNumberThatNoCommitmentHasIsNoMeasure() {
    assertThat(read("standarti: vietne pieejama 99,7 procentus laika, lasīja 1 012", CONTACT))
        .isInstanceOfSatisfying(
            QuickUpdate.class, t -> assertThat(t.number().value()).isEqualTo("6.1"));
  }

  @Test
  void whatNamesNoneOfTheirsCanStillBeTakenAsAReport() {
    var reading =
        Words.reader().read("Marta aizgāja pensijā un neviens viņas vietā vēl nav", PLAN, CONTACT);

    assertThat(reading.intent())
        .isInstanceOfSatisfying(
            OfHelp.Unclear.class,
            unclear ->
                assertThat(unclear.guesses())
                    .anyMatch(g -> g instanceof OfHelp.Reread r && r.label().contains("update")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visi trīs procesā",
        "visas trīs procesā",
        "all three in progress",
        "par visiem trim - procesā"
      })
  void asManyAsAreTheirsAreAllOfThem(String said) {
    assertThat(read(said, CONTACT))
        .isInstanceOfSatisfying(
            SeveralUpdates.class,
            several ->
                assertThat(several.updates())
                    .hasSize(3)
                    .allMatch(u -> u.state().equals(Optional.of(ProgressState.IN_PROGRESS))));
  }

  @Test
  void ofAnotherNumberItIsAskedWhich() {
    assertThat(read("abi procesā", CONTACT)).isNotInstanceOf(SeveralUpdates.class);
    assertThat(read("visi procesā", CONTACT)).isInstanceOf(RestUpdates.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"и 6.1 тоже", "un 6.1 arī", "6.1 too"})
  void anotherOneIsAsFarAsTheOneBefore(String said) {
    assertThat(read(said, CONTACT)).isEqualTo(new Likewise(new MeasureNumber("6.1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vai 6.1 arī?", "6.1 arī seminārs", "6.1 arī procesā"})
  void moreThanThatIsReadAsItStands(String said) {
    assertThat(read(said, CONTACT)).isNotInstanceOf(Likewise.class);
  }

  @Test
  void anotherWishBesideItIsHeard() {
    var requests =
        Words.reader()
            .read(
                "6.1 pieliec, ka standarti izsūtīti visiem, un parādi man, kas ir pie 4.1",
                PLAN,
                CONTACT)
            .requests();

    assertThat(requests).hasSize(2);
    assertThat(requests.getFirst()).isInstanceOf(QuickUpdate.class);
    assertThat(requests.getLast()).isInstanceOf(Inquiry.AskMeasure.class);
  }

  private static Intent read(String said, Asker asker) {
    return Words.reader().read(said, PLAN, asker).intent();
  }

  private static Asker asker(String... numbers) {
    return new Asker(
        Speaker.CONTACT,
        java.util.Arrays.stream(numbers)
            .map(MeasureNumber::new)
            .collect(java.util.stream.Collectors.toSet()));
  }
}
