package lv.terminbot.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.Books;
import lv.terminbot.reading.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words name, and what only looks as if they did. */
class EntityFinderTest {
  private static final PlanIndex PLAN = Books.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"kā mēs to varam zināt", "mēs varam", "vai varam pieteikties", "VK pusē"})
  void anEverydayWordIsNoCode(String said) {
    assertThat(find(said).institutions()).doesNotContain(new InstitutionCode("VARAM"));
    assertThat(find(said).states()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"varam", "VARAM atskaite", "kā iet varam"})
  void theCodeIsHeardInSmallLettersToo(String said) {
    assertThat(find(said).institutions()).containsExactly(new InstitutionCode("VARAM"));
  }

  @Test
  void aHalfBesideNoInstitutionIsAState() {
    assertThat(find("mūsu pusē VK").states()).containsExactly(ProgressState.PARTLY_DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "raksti, Kristīne Zariņa | Kristīne Zariņa",
        "Andrejs. Kalniņš slimo | Andrejs",
        "Kristīne, Zariņa | Kristīne"
      })
  void aSurnameStandsRightBehindAFirstName(String said, String name) {
    assertThat(find(said).found())
        .filteredOn(e -> e.is(Entity.Name.class))
        .extracting(e -> said.substring(e.from(), e.to()))
        .first()
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"nav vēl viss sākts, NOT_STARTED", "nav vēl sākts, NOT_STARTED"})
  void wordsWithinAStateChangeNothing(String said, ProgressState state) {
    assertThat(find(said).states()).containsExactly(state);
  }

  private static Entities find(String said) {
    return Words.finder().find(said, PLAN);
  }
}
