package lv.terminbot.people.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfHandOver.Going;
import lv.terminbot.intent.OfHandOver.MakeLink;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * What a contact can do who wants to hand some measures over, or to somebody who is named. A
 * contact answers for all that an institution owes, so measures alone go to nobody.
 *
 * @param name as it was written; empty where nobody is named
 */
record HandOverOf(List<MeasureNumber> measures, String name) {

  Response ask(Person person, Phrases phrases) {
    var own = person.institutions(Role.CONTACT);
    if (own.isEmpty()) {
      return Response.inPlace(new Page(phrases.html("people.handOver.noContact")));
    }
    var lines = new ArrayList<Html>();
    if (!measures.isEmpty()) {
      lines.add(
          phrases.html(
              "people.handOver.onlyWhole",
              "numbers",
              measures.stream().map(MeasureNumber::value).collect(Collectors.joining(", "))));
    }
    lines.add(
        name.isEmpty()
            ? phrases.html("people.handOver.colleague")
            : phrases.html("people.handOver.named", "name", name));
    return Response.inPlace(
        new Page(
            Html.lines(lines),
            own.stream().flatMap(code -> rows(code, own.size(), phrases).stream()).toList()));
  }

  private List<List<Button>> rows(InstitutionCode code, int all, Phrases phrases) {
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(button("people.handOver.add", code, Going.STAYS, all, phrases)));
    if (measures.isEmpty()) {
      rows.add(List.of(button("people.handOver.leave", code, Going.LEAVES, all, phrases)));
    }
    return rows;
  }

  private static Button button(
      String key, InstitutionCode code, Going going, int all, Phrases phrases) {
    var label = phrases.plain(key);
    return new Button(
        all == 1 ? label : label + " (" + code + ")", ButtonCode.encode(new MakeLink(code, going)));
  }
}
