package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What the plans grant, to a measure or in a year. */
final class FundingList {
  private final Plans plans;

  FundingList(Plans plans) {
    this.plans = plans;
  }

  Page of(Optional<MeasureNumber> measure, Optional<Integer> year, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var sum = java.math.BigDecimal.ZERO;
    for (var plan : plans.all()) {
      for (var grant : plan.funding()) {
        if (measure.map(grant.measures()::contains).orElse(true)
            && year.map(y -> y == grant.year()).orElse(true)) {
          sum = sum.add(grant.euros());
          lines.add(
              phrases.html(
                  "answer.lookup.grant",
                  "year",
                  Integer.toString(grant.year()),
                  "numbers",
                  grant.measures().stream().map(n -> n.value()).collect(Collectors.joining(", ")),
                  "euros",
                  phrases.money(grant.euros())));
        }
      }
    }
    lines.addFirst(
        phrases.html(
            lines.isEmpty() ? "answer.lookup.noFunding" : "answer.lookup.funding",
            "about",
            measure.map(MeasureNumber::value).or(() -> year.map(y -> y + ".")).orElse(""),
            "euros",
            phrases.money(sum)));
    return new Page(Html.lines(lines));
  }
}
