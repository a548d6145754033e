package lv.terminbot.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What happened to one institution's reports in a time, and what it still owes. */
public final class InstitutionNews {
  private final Happenings happenings;
  private final OpenCycles open;
  private final Obligations obligations;
  private final Plans plans;

  public InstitutionNews(
      Happenings happenings, OpenCycles open, Obligations obligations, Plans plans) {
    this.happenings = happenings;
    this.open = open;
    this.obligations = obligations;
    this.plans = plans;
  }

  /** Empty where nothing of it was reported in this time. */
  Optional<Page> write(
      InstitutionCode institution, Happenings.Time time, LocalDate day, Phrases phrases) {
    var reported =
        happenings.reported(time).stream()
            .filter(update -> update.institution().equals(institution))
            .toList();
    if (reported.isEmpty()) {
      return Optional.empty();
    }
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "oversight.institution.heading", "code", institution, "count", reported.size()));
    reported.forEach(
        update ->
            lines.add(
                phrases.html(
                    "oversight.digest.update",
                    "receipt",
                    update.number(),
                    "number",
                    plans.numbered(update.measure(), phrases.language()),
                    "code",
                    update.institution(),
                    "sign",
                    update.state().sign(),
                    "state",
                    phrases.plain("progress.state." + update.state().code()))));
    open.on(day).forEach(cycle -> lines.addAll(owed(cycle, institution, phrases)));
    return Optional.of(
        new Page(
            Html.lines(lines),
            List.of(
                List.of(
                    Summary.button(
                        "oversight.button.institution",
                        new Inquiry.AskInstitution(institution),
                        phrases)))));
  }

  private List<Html> owed(ReportingCycle cycle, InstitutionCode institution, Phrases phrases) {
    var owed = obligations.owed(cycle.id(), List.of(institution));
    if (owed.isEmpty()) {
      return List.of(phrases.html("oversight.institution.allAnswered"));
    }
    return List.of(
        phrases.html(
            "oversight.institution.owed",
            "numbers",
            owed.stream().map(o -> o.measure().number().value()).collect(Collectors.joining(", ")),
            "until",
            phrases.until(cycle.dueOn().orElseThrow(), cycle.zone())));
  }
}
