package lv.terminbot.store.reporting;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.progress.AnswerSheet;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.store.JsonColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("progress_update")
record ProgressUpdateRow(
    @Id long number,
    String plan,
    String cycle,
    String measure,
    String institution,
    long author,
    String authorship,
    String state,
    String words,
    @Nullable String sheet,
    Instant submittedAt,
    boolean late,
    @Nullable Instant withdrawnAt,
    @Nullable Long signedBy,
    @Nullable Instant writtenAt) {

  static ProgressUpdateRow from(ProgressUpdate update) {
    return new ProgressUpdateRow(
        update.number(),
        update.measure().plan().value(),
        update.cycle().code(),
        update.measure().number().value(),
        update.institution().value(),
        update.author().value(),
        update.authorship() == Authorship.OWN ? "own" : "on-behalf",
        update.state().code(),
        update.text(),
        JsonColumn.write(update.sheet().pairs()),
        update.submittedAt(),
        update.late(),
        null,
        update.signedBy().map(PersonId::value).orElse(null),
        update.writtenAt().orElse(null));
  }

  ProgressUpdate update() {
    var code = new PlanCode(plan);
    return new ProgressUpdate(
        number,
        new CycleId(code, cycle),
        new MeasureId(code, new MeasureNumber(measure)),
        new InstitutionCode(institution),
        new PersonId(author),
        authorship.equals("own") ? Authorship.OWN : Authorship.ON_BEHALF,
        ProgressState.parse(state).orElseThrow(),
        words,
        AnswerSheet.of(JsonColumn.read(sheet)),
        submittedAt,
        late,
        Optional.ofNullable(signedBy).map(PersonId::new),
        Optional.ofNullable(writtenAt));
  }
}
