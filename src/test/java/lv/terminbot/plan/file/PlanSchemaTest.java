package lv.terminbot.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor that has the schema shows the same mistakes while the plan is written. */
class PlanSchemaTest {
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(PlanMistakesTest.textOf(Path.of("config", "plan.schema.json")));
  private final String second = PlanMistakesTest.textOf(PlanFileTest.SECOND_PLAN);

  @Test
  void theRealPlanFollowsTheSchema() {
    assertThat(mistakes(RealPlanTest.text())).isEmpty();
  }

  @Test
  void aPlanWithEveryKindOfEntryFollowsTheSchema() {
    assertThat(mistakes(second)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          code: digital-skills-2024-2026  | code: Digital Skills            | pattern
          number: 10                      | number: ten                     | pattern
          deadline: 2025-03-28            | deadline: 28.03.2025            | pattern
          deadline: 2025-03-28            | dedline: 2025-03-28             | additionalProperties
          number: "10.2"                  | number: 10.2                    | type
          number: "10.2"                  | number: "10,2"                  | pattern
          responsible: [IZM]              | responsible: IZM                | type
          responsible: [IZM]              | responsible: [izm]              | pattern
          euros: 12500.50                 | euros: -1                       | minimum
          euros: 12500.50                 | euros: a lot                    | type
          year: 2025                      | year: 20255                     | maximum
          move: drop                      | move: sideways                  | enum
          after: deadline, days: -7       | days: -7                        | required
          measures: ["10.2", "10.10"]     | measures: []                    | minItems
          from: "14:00"                   | to: "14:00"                     | dependencies
          at: "08:15"                     | at: "8:15"                      | pattern
          2024: { lv: "200", en: "200" }  | soon: { lv: "200", en: "200" }  | propertyNames
          title: { lv: "Datorklases", en: "Computer classes" } | title: {}  | minProperties
          """)
  void aTypicalMistakeIsShown(String there, String instead, String rule) {
    assertThat(second).contains(there);
    assertThat(mistakes(second.replace(there, instead)))
        .extracting(Error::getKeyword)
        .contains(rule);
  }

  /** What the schema refuses must never be taken by the program as a plan without a word. */
  @Test
  void theProgramHasSomethingToSayWhereverTheSchemaHas() {
    for (var mistake : PlanMistakesTest.mistakes()) {
      if (mistake.findings().isEmpty()) {
        assertThat(mistakes(second.replace(mistake.there(), mistake.instead())))
            .as(mistake.name())
            .isEmpty();
      }
    }
  }

  private List<Error> mistakes(String yaml) {
    return schema.validate(yaml, InputFormat.YAML);
  }
}
