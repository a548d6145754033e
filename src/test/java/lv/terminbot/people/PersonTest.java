package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who somebody is: how they are called, and what roles there are. */
class PersonTest {
  private static final Person ILZE =
      new Person(new PersonId(1), "Ilze Kalniņa", Language.LATVIAN, true, Set.of());

  @ParameterizedTest
  @ValueSource(strings = {"Ilze", "ilzei", "Ilzes Kalniņas", "kalninai", "KALNIŅA"})
  void aNameIsKnownInEveryCase(String named) {
    assertThat(ILZE.isCalled(named)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ilga", "Il", "Ilzenfelde", "Jānis", "Ilze Ozola", "Kalvis"})
  void anotherNameIsAnothers(String named) {
    assertThat(ILZE.isCalled(named)).isFalse();
  }

  @Test
  void aContactIsOneOfAnInstitutionAndACoordinatorOfNone() {
    var justice = Optional.of(new InstitutionCode("TM"));

    assertThatThrownBy(() -> new Membership(Role.CONTACT, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Membership(Role.COORDINATOR, justice))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSecretOfALinkIsNotPrintedByAccident() {
    var code = JoinCode.random();

    assertThat(code.toString()).doesNotContain(code.value());
  }

  @Test
  void toOpenALinkIsNothingToBeShownBeforeOthers() {
    assertThat(Right.JOIN.isPublic()).isFalse();
    assertThat(Right.READ_PLAN.isPublic()).isTrue();
    assertThat(Right.READ_NOTE.isPublic()).isFalse();
  }
}
