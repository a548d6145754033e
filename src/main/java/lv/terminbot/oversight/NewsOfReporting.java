package lv.terminbot.oversight;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.oversight.Happenings.Drafted;
import lv.terminbot.oversight.Happenings.Reported;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** New progress updates, and how many drafts were worked on, by institution. */
public final class NewsOfReporting implements News {
  private static final int MOST = 30;
  private final Happenings happenings;
  private final Register register;
  private final Plans plans;

  public NewsOfReporting(Happenings happenings, Register register, Plans plans) {
    this.plans = plans;
    this.happenings = happenings;
    this.register = register;
  }

  @Override
  public List<Html> tell(Happenings.Time time, Readership readers, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var reported = happenings.reported(time);
    if (!reported.isEmpty()) {
      lines.add(phrases.html("oversight.digest.updates", "count", reported.size()));
      reported.stream().limit(MOST).forEach(update -> lines.add(line(update, phrases)));
      if (reported.size() > MOST) {
        lines.add(phrases.html("oversight.digest.more", "count", reported.size() - MOST));
      }
    }
    var drafted = happenings.drafted(time);
    if (!drafted.isEmpty()) {
      var codes =
          drafted.stream()
              .flatMap(this::institutions)
              .distinct()
              .sorted()
              .map(InstitutionCode::value)
              .collect(joining(", "));
      lines.add(phrases.html("oversight.digest.drafts", "count", drafted.size(), "codes", codes));
    }
    return lines;
  }

  private Html line(Reported update, Phrases phrases) {
    return phrases.html(
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
        phrases.plain("progress.state." + update.state().code()));
  }

  private Stream<InstitutionCode> institutions(Drafted draft) {
    return draft
        .institution()
        .map(Stream::of)
        .orElseGet(
            () ->
                register.find(draft.person()).stream()
                    .map(Person::institutions)
                    .flatMap(List::stream));
  }
}
