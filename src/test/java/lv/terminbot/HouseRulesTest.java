package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code keeps to the plan of the house. */
class HouseRulesTest {

  @TestFactory
  Stream<DynamicTest> everyLineKeepsTheRules() {
    var house = house();
    return HouseRule.all()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.sentence(),
                    () -> assertThat(rule.breachesIn(house)).as(rule.sentence()).isEmpty()));
  }

  @Test
  void thePlanHasNoCircles() {
    assertThat(FloorPlan.OF_TERMINBOT.roomsInACircle()).isEmpty();
  }

  private static House house() {
    return new House(
        "lv.terminbot",
        FloorPlan.OF_TERMINBOT,
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lv.terminbot"));
  }
}
