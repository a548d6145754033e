package lv.terminbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.terminbot.intent.EveryButton;
import lv.terminbot.intent.Families;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table says who may see and do what, and nothing is missing in it. */
class PolicyTest {
  private static final InstitutionCode TM = new InstitutionCode("TM");
  private static final InstitutionCode FM = new InstitutionCode("FM");
  private static final Path MAIN = Path.of("src/main/java/lv/terminbot");

  /** Who is told something, not who may do something: to these a role is an address. */
  private static final Set<String> ADDRESSES =
      Set.of(
          "campaign/DueDate.java",
          "campaign/BroadcastDesk.java",
          "campaign/ExtensionList.java",
          "campaign/LadderAddressees.java",
          "reminder/Letters.java",
          "reminder/StillOwed.java",
          "reminder/Undelivered.java",
          "reminder/WithoutContact.java",
          "reminder/Coverage.java",
          "oversight/Alarms.java",
          "oversight/AlarmsRound.java",
          "oversight/AlarmsRemedies.java",
          "oversight/CycleCounts.java",
          "oversight/UnreachablePeople.java",
          "answer/help/Help.java",
          "progress/dialogue/HandIn.java",
          "progress/dialogue/MeantDrafts.java",
          "progress/submission/UnfetchedRun.java",
          "conversation/Understanding.java",
          "progress/submission/Recording.java");

  @Test
  void everyKindOfWishHasARow() {
    var wishes =
        new ClassFileImporter()
            .importPackagesOf(Intent.class).stream()
                .filter(type -> type.isAssignableTo(Intent.class) && type.isRecord())
                .map(JavaClass::reflect)
                .filter(type -> type != OfAnswers.AtPage.class)
                .toList();

    assertThat(wishes).hasSizeGreaterThan(100);
    assertThat(wishes).allMatch(wish -> Policy.row(wish).isPresent());
    assertThat(Families.all()).hasSizeGreaterThan(18);
  }

  @Test
  void everyButtonCodeHasARow() {
    assertThat(EveryButton.intents()).isNotEmpty().allSatisfy(Policy::needed);
  }

  @ParameterizedTest
  @CsvSource({
    "READ_EVIDENCE, observer, false",
    "READ_EVIDENCE, contact of another, false",
    "READ_EVIDENCE, contact, true",
    "READ_EVIDENCE, head, true",
    "READ_EVIDENCE, coordinator, true",
    "READ_DECISION, before others, false",
    "READ_DECISION, deputy, true",
    "READ_NOTE, contact, false",
    "USE_DRAFT, coordinator, false",
    "USE_DRAFT, owner who left, false",
    "USE_DRAFT, owner, true",
    "SIGN, head, true",
    "SIGN, head of another, false",
    "SIGN, coordinator, false",
    "HAND_OVER, deputy, false",
    "READ_REPORT, before others, true",
    "READ_OWN_TASKS, before others, false",
    "MANAGE_PEOPLE, head, false",
    "MANAGE_PEOPLE, coordinator, true"
  })
  void aRightIsHeldByTheseAndNotByThose(Right right, String column, boolean held) {
    assertThat(PolicyTable.isHeld(right, column)).isEqualTo(held);
  }

  @Test
  void aRightForOneInstitutionIsNoneForAnother() {
    var janis = person(new Membership(Role.CONTACT, Optional.of(TM)));

    assertThat(Right.REPORT.isHeldBy(janis, TM)).isTrue();
    assertThat(Right.REPORT.isHeldBy(janis, FM)).isFalse();
    assertThat(Right.REPORT.isHeldBy(janis)).as("for some institution").isTrue();
    assertThat(Right.REPORT.isHeldBy(janis.amongOthers(), TM)).isFalse();
  }

  @Test
  void nobodyElseDecidesWhoMayDoWhat() throws IOException {
    try (var files = Files.walk(MAIN)) {
      var deciding =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(MAIN.resolve("people")))
              .filter(file -> !ADDRESSES.contains(MAIN.relativize(file).toString()))
              .filter(PolicyTest::asksForARole)
              .toList();
      assertThat(deciding).isEmpty();
    }
  }

  @Test
  void thePageForTheOfficerShowsTheTableAsItIs() throws IOException {
    assertThat(Files.readString(Path.of("config/TRUST.md"))).contains(PolicyTable.markdown());
  }

  private static boolean asksForARole(Path file) {
    try {
      var source = Files.readString(file);
      return Stream.of(".is(Role.", "reportsFor", "isContactOf", "institutions(Role.")
          .anyMatch(source::contains);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Person person(Membership... memberships) {
    return new Person(
        new PersonId(7), "Jānis", Language.LATVIAN, true, Set.copyOf(List.of(memberships)));
  }
}
