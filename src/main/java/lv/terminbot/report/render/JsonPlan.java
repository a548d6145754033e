package lv.terminbot.report.render;

import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Funding;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.Participant;
import lv.terminbot.plan.Responsibility;
import lv.terminbot.text.Localized;
import tools.jackson.core.JsonGenerator;

/** What a plan says, for programs. */
final class JsonPlan {
  private final JsonGenerator json;

  JsonPlan(JsonGenerator json) {
    this.json = json;
  }

  void write(ActionPlan plan) {
    json.writeStartObject();
    json.writeStringProperty("code", plan.code().value());
    localized("title", plan.title());
    json.writeStringProperty("from", plan.periodFrom().toString());
    json.writeStringProperty("to", plan.periodTo().toString());
    json.writeStringProperty("zone", plan.zone().getId());
    plan.legalBasis().ifPresent(basis -> localized("legalBasis", basis.title()));
    plan.measuresInAll().ifPresent(all -> json.writeNumberProperty("measuresInAll", all));
    json.writeArrayPropertyStart("institutions");
    plan.institutions().forEach(this::institution);
    json.writeEndArray();
    json.writeArrayPropertyStart("commitments");
    plan.commitments().forEach(this::commitment);
    json.writeEndArray();
    json.writeArrayPropertyStart("measures");
    for (var commitment : plan.commitments()) {
      commitment.measures().forEach(measure -> measure(commitment, measure));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("funding");
    plan.funding().forEach(this::funding);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void institution(Institution institution) {
    json.writeStartObject();
    json.writeStringProperty("code", institution.code().value());
    localized("name", institution.name());
    json.writeEndObject();
  }

  private void commitment(Commitment commitment) {
    json.writeStartObject();
    json.writeNumberProperty("number", commitment.number());
    localized("title", commitment.title());
    commitment.ogpId().ifPresent(id -> json.writeStringProperty("ogpId", id));
    json.writeArrayPropertyStart("institutions");
    commitment.participants().stream()
        .map(Participant::institution)
        .distinct()
        .forEach(code -> json.writeString(code.value()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void measure(Commitment commitment, Measure measure) {
    json.writeStartObject();
    json.writeStringProperty("number", measure.number().value());
    json.writeNumberProperty("commitment", commitment.number());
    localized("title", measure.title());
    for (var responsibility : Responsibility.values()) {
      json.writeArrayPropertyStart(code(responsibility));
      measure.institutions(responsibility).forEach(code -> json.writeString(code.value()));
      json.writeEndArray();
    }
    measure.term().ifPresent(term -> json.writeStringProperty("term", term.toString()));
    measure.subTasks().ifPresent(steps -> localized("subTasks", steps));
    json.writeBooleanProperty("withdrawn", measure.withdrawn());
    json.writeArrayPropertyStart("indicators");
    for (var indicator : measure.indicators()) {
      json.writeStartObject();
      localized("name", indicator.name());
      json.writeObjectPropertyStart("targets");
      new TreeMap<>(indicator.targets())
          .forEach((year, target) -> localized(Integer.toString(year), target));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void funding(Funding funding) {
    json.writeStartObject();
    json.writeNumberProperty("year", funding.year());
    json.writeArrayPropertyStart("measures");
    funding.measures().forEach(number -> json.writeString(number.value()));
    json.writeEndArray();
    json.writeNumberProperty("euros", funding.euros());
    funding.note().ifPresent(note -> localized("note", note));
    funding.source().ifPresent(source -> localized("source", source));
    json.writeEndObject();
  }

  void localized(String name, Localized words) {
    json.writeObjectPropertyStart(name);
    words.byLanguage().entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().code()))
        .forEach(e -> json.writeStringProperty(e.getKey().code(), e.getValue()));
    json.writeEndObject();
  }

  static String code(Responsibility responsibility) {
    return responsibility.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
