package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Announcement;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.Indicator;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.LegalBasis;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Participant;
import lv.terminbot.plan.Publication;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;
import org.yaml.snakeyaml.Yaml;

/**
 * A whole plan as a text in the very form of a plan file, for a plan that comes from elsewhere.
 * What is written and read again is the same plan, but for its withdrawn measures, which no file
 * has.
 */
public final class PlanText {
  private PlanText() {}

  public static String write(ActionPlan plan) {
    var root = new LinkedHashMap<String, Object>();
    root.put("code", plan.code().value());
    if (!plan.title().byLanguage().containsKey(Language.LATVIAN)) {
      root.put(
          "language",
          plan.title().byLanguage().keySet().stream()
              .map(Language::code)
              .sorted()
              .toList()
              .getFirst());
    }
    root.put("title", CycleText.words(plan.title()));
    root.put(
        "period", Map.of("from", plan.periodFrom().toString(), "to", plan.periodTo().toString()));
    root.put("zone", plan.zone().getId());
    plan.legalBasis().ifPresent(basis -> root.put("legalBasis", written(basis)));
    plan.measuresInAll().ifPresent(count -> root.put("measuresInAll", count.toString()));
    plan.licence().ifPresent(licence -> root.put("licence", licence));
    plan.publication().ifPresent(publication -> root.put("publication", written(publication)));
    root.put("institutions", plan.institutions().stream().map(PlanText::written).toList());
    root.put("commitments", plan.commitments().stream().map(PlanText::written).toList());
    putUnlessEmpty(root, "funding", plan.funding().stream().map(PlanText::written).toList());
    putUnlessEmpty(root, "cycles", plan.cycles().stream().map(CycleText::written).toList());
    putUnlessEmpty(root, "keyDates", plan.keyDates().stream().map(PlanText::written).toList());
    return new Yaml().dump(root);
  }

  private static void putUnlessEmpty(Map<String, Object> entry, String key, List<?> all) {
    if (!all.isEmpty()) {
      entry.put(key, new ArrayList<>(all));
    }
  }

  private static void putWords(Map<String, Object> entry, String key, Optional<Localized> words) {
    words.ifPresent(said -> entry.put(key, CycleText.words(said)));
  }

  private static Map<String, Object> written(LegalBasis basis) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("title", CycleText.words(basis.title()));
    basis.date().ifPresent(day -> entry.put("date", day.toString()));
    basis.url().ifPresent(url -> entry.put("url", url));
    return entry;
  }

  private static Map<String, Object> written(Publication publication) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("publisher", publication.publisher().value());
    publication.contact().ifPresent(contact -> entry.put("contact", contact));
    publication.country().ifPresent(country -> entry.put("country", country));
    return entry;
  }

  private static Map<String, Object> written(Institution institution) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("code", institution.code().value());
    entry.put("name", CycleText.words(institution.name()));
    if (institution.signOff()) {
      entry.put("signOff", "true");
    }
    if (institution.approvesHandOver()) {
      entry.put("handOver", "approve");
    }
    return entry;
  }

  private static Map<String, Object> written(Commitment commitment) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("number", Integer.toString(commitment.number()));
    entry.put("title", CycleText.words(commitment.title()));
    commitment.ogpId().ifPresent(id -> entry.put("ogpId", id));
    putParticipants(entry, commitment.participants());
    putUnlessEmpty(
        entry,
        "measures",
        commitment.measures().stream()
            .filter(measure -> !measure.withdrawn())
            .map(PlanText::written)
            .toList());
    return entry;
  }

  private static Map<String, Object> written(Measure measure) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("number", measure.number().value());
    entry.put("title", CycleText.words(measure.title()));
    measure.working().ifPresent(language -> entry.put("workingTitle", language.code()));
    if (!measure.inherited()) {
      putParticipants(entry, measure.participants());
    }
    putUnlessEmpty(
        entry, "indicators", measure.indicators().stream().map(PlanText::written).toList());
    measure.term().ifPresent(day -> entry.put("term", day.toString()));
    putWords(entry, "subTasks", measure.subTasks());
    return entry;
  }

  private static void putParticipants(Map<String, Object> entry, List<Participant> participants) {
    putCodes(entry, "responsible", participants, Responsibility.RESPONSIBLE);
    putCodes(entry, "coResponsible", participants, Responsibility.CO_RESPONSIBLE);
    putCodes(entry, "implementers", participants, Responsibility.IMPLEMENTER);
  }

  private static void putCodes(
      Map<String, Object> entry, String key, List<Participant> all, Responsibility part) {
    putUnlessEmpty(
        entry,
        key,
        all.stream()
            .filter(p -> p.responsibility() == part)
            .map(p -> p.institution().value())
            .toList());
  }

  private static Map<String, Object> written(Indicator indicator) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("name", CycleText.words(indicator.name()));
    var targets = new LinkedHashMap<String, Object>();
    new TreeMap<>(indicator.targets())
        .forEach((year, target) -> targets.put(year.toString(), CycleText.words(target)));
    if (!targets.isEmpty()) {
      entry.put("targets", targets);
    }
    return entry;
  }

  private static Map<String, Object> written(Funding funding) {
    var entry = new LinkedHashMap<String, Object>();
    putUnlessEmpty(
        entry, "measures", funding.measures().stream().map(MeasureNumber::value).toList());
    entry.put("year", Integer.toString(funding.year()));
    entry.put("euros", funding.euros().toPlainString());
    putWords(entry, "note", funding.note());
    putWords(entry, "source", funding.source());
    return entry;
  }

  private static Map<String, Object> written(KeyDate date) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("on", date.on().toString());
    date.from().ifPresent(time -> entry.put("from", time.toString()));
    date.to().ifPresent(time -> entry.put("to", time.toString()));
    entry.put("title", CycleText.words(date.title()));
    putWords(entry, "agenda", date.agenda());
    putWords(entry, "source", date.source());
    date.announcement().ifPresent(announcement -> entry.put("announce", written(announcement)));
    return entry;
  }

  private static Map<String, Object> written(Announcement announcement) {
    var entry = new LinkedHashMap<String, Object>();
    putUnlessEmpty(
        entry, "to", announcement.to().stream().sorted().map(Announcement.To::code).toList());
    putUnlessEmpty(
        entry,
        "institutions",
        announcement.institutions().stream().map(InstitutionCode::value).toList());
    entry.put("before", Integer.toString(announcement.before()));
    return entry;
  }
}
