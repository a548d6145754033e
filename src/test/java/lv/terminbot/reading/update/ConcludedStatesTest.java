package lv.terminbot.reading.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import lv.terminbot.plan.ProgressState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state that sums up all that was told, and the words that stay beside a state. */
class ConcludedStatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2 līgums noslēgts, semināri izdarīti, tātad procesā | IN_PROGRESS",
        "3.2 viena daļa izpildīta, otra vēl nav. Kopumā daļēji | PARTLY_DONE",
        "3.2 līgums noslēgts ar piegādātāju, procesā | IN_PROGRESS",
        "3.2 the contract is finished, so overall in progress | IN_PROGRESS",
        "3.2 договор готов, значит в процессе | IN_PROGRESS",
        "5.1 nav ne pabeigts, ne kavējas | IN_PROGRESS",
        "3.2 pabeigts, semināri kavējas mēnesi | DONE"
      })
  void theStateThatSumsUpCounts(String said, ProgressState state) {
    assertThat(Told.one(said).state()).contains(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.1 sāksim tikai pēc 1. marta | NOT_STARTED",
        "5.1 starts only after 1 March | NOT_STARTED",
        "5.1 начнём только после 1 марта | NOT_STARTED",
        "5.1 pabeigts pirms termiņa | DONE",
        "5.1 viss pabeigts visos | DONE"
      })
  void whatIsYetToBeginAndWhatIsDoneEarlyIsSaid(String said, ProgressState state) {
    assertThat(Told.one(said).state()).contains(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2 līgums noslēgts, tātad procesā | līgums noslēgts",
        "3.2 ir izdarīts, bet ne tā kā plānā | bet ne tā kā plānā",
        "5.1 melnraksts jau ir, pagaidām lieciet procesā | melnraksts jau ir"
      })
  void onlyWhatSaysTheStateIsLeftOutOfTheWords(String said, String words) {
    assertThat(Told.one(said).text()).isEqualTo(words);
  }

  @Test
  void whatIsDeniedInTheEndIsNoConclusion() {
    assertThat(Told.one("3.2 līgums noslēgts ar piegādātāju, nav procesā").state())
        .isNotEqualTo(Optional.of(ProgressState.IN_PROGRESS));
  }
}
