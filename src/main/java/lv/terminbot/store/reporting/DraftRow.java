package lv.terminbot.store.reporting;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.AnswerSheet;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Draft.Pace;
import lv.terminbot.progress.HeardLater;
import lv.terminbot.store.JsonColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("draft")
record DraftRow(
    @Id long id,
    int version,
    long person,
    String plan,
    String cycle,
    String measure,
    @Nullable String institution,
    @Nullable String state,
    @Nullable String words,
    @Nullable String sheet,
    String pace,
    @Nullable String asked,
    long basedOn,
    Instant changedAt,
    @Nullable Instant writtenAt,
    @Nullable Instant heardAt) {

  static DraftRow from(Draft draft) {
    return new DraftRow(
        draft.id(),
        draft.version(),
        draft.person().value(),
        draft.measure().plan().value(),
        draft.cycle().code(),
        draft.measure().number().value(),
        draft.institution().map(InstitutionCode::value).orElse(null),
        draft.state().map(ProgressState::code).orElse(null),
        draft.text().orElse(null),
        JsonColumn.write(draft.sheet().pairs()),
        code(draft.pace()),
        draft.asked().orElse(null),
        draft.basedOn(),
        draft.changedAt(),
        draft.heardLater().map(HeardLater::writtenAt).orElse(null),
        draft.heardLater().map(HeardLater::heardAt).orElse(null));
  }

  Draft draft() {
    var code = new PlanCode(plan);
    return new Draft(
        id,
        version,
        new PersonId(person),
        new CycleId(code, cycle),
        new MeasureId(code, new MeasureNumber(measure)),
        Optional.ofNullable(institution).map(InstitutionCode::new),
        new Draft.Content(
            Optional.ofNullable(state).flatMap(ProgressState::parse),
            Optional.ofNullable(words),
            AnswerSheet.of(JsonColumn.read(sheet))),
        new Draft.Course(
            Pace.valueOf(pace.toUpperCase(Locale.ROOT).replace('-', '_')),
            Optional.ofNullable(asked),
            basedOn),
        changedAt,
        writtenAt == null || heardAt == null
            ? Optional.empty()
            : Optional.of(new HeardLater(writtenAt, heardAt)));
  }

  private static String code(Pace pace) {
    return pace.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
