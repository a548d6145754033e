package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The institutions that a plan file declares, and the check that others name only these. */
final class InstitutionEntries {
  private final boolean declared;
  private final Set<String> misspelt = new HashSet<>();
  private final List<Institution> institutions = new ArrayList<>();
  private final Unique<InstitutionCode> codes = new Unique<>("plan.finding.institutionTwice");

  private InstitutionEntries(boolean declared) {
    this.declared = declared;
  }

  static InstitutionEntries read(Section plan) {
    var entries = new InstitutionEntries(plan.find("institutions").isPresent());
    plan.need("institutions", "[{ code: VK, name: { lv: \"…\", en: \"…\" } }]")
        .ifPresent(value -> value.list("institution").forEach(entries::add));
    return entries;
  }

  private void add(Value value) {
    var section = Section.open(value, "code", "name", "signOff", "handOver");
    if (section.isEmpty()) {
      return;
    }
    var name = WordsEntry.needed(section.get(), "name");
    var code =
        section.get().find("code").isPresent()
            ? section.get().find("code").flatMap(InstitutionEntries::code)
            : name.map(n -> takenFrom(n, section.get()));
    declare(section.get(), code);
    var signOff = section.get().find("signOff").flatMap(v -> v.choice(YesNo.values()));
    var handOver = section.get().find("handOver").flatMap(v -> v.choice(HandOverRule.values()));
    if (code.isPresent() && name.isPresent()) {
      institutions.add(
          new Institution(
              code.get(),
              name.get(),
              signOff.filter(y -> y == YesNo.TRUE).isPresent(),
              handOver.filter(r -> r == HandOverRule.APPROVE).isPresent()));
    }
  }

  /** One that has no code in the plan gets one from its name; the operator is told which. */
  private InstitutionCode takenFrom(Localized name, Section section) {
    var code = DerivedCode.of(name, codes.names());
    section
        .itself()
        .doubtful(
            "plan.finding.codeDerived",
            "institution",
            Value.shown(name.in(Language.LATVIAN)),
            "code",
            code);
    return code;
  }

  /** A code in the wrong letters is told once, not again wherever it is named. */
  private void declare(Section section, Optional<InstitutionCode> code) {
    code.ifPresent(c -> codes.claim(c, section.itself()));
    if (code.isEmpty()) {
      section.find("code").flatMap(InstitutionEntries::meant).ifPresent(misspelt::add);
    }
  }

  private static Optional<String> meant(Value value) {
    return value.node() instanceof ScalarNode scalar
        ? Optional.of(scalar.getValue().strip().toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  private static Optional<InstitutionCode> code(Value value) {
    var written = value.text();
    var code = written.filter(w -> w.matches(InstitutionCode.PATTERN)).map(InstitutionCode::new);
    if (written.isPresent() && code.isEmpty()) {
      value.wrong(
          "plan.finding.institutionCode",
          "written",
          Value.shown(written.get()),
          "remedy",
          InstitutionCode.read(written.get())
              .map(c -> Remark.on("plan.remedy.write", "right", c))
              .orElseGet(() -> Remark.on("plan.remedy.capitals")));
    }
    return code;
  }

  /** The institution of this name, in whatever language. */
  private Optional<InstitutionCode> called(String written) {
    return institutions.stream()
        .filter(i -> i.name().byLanguage().values().stream().anyMatch(written::equalsIgnoreCase))
        .map(Institution::code)
        .findFirst();
  }

  List<Institution> institutions() {
    return institutions;
  }

  /** An institution named elsewhere in the file, if it is declared. */
  Optional<InstitutionCode> known(Value value) {
    var written = value.text();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var known =
        written
            .filter(w -> w.matches(InstitutionCode.PATTERN))
            .map(InstitutionCode::new)
            .filter(codes.names()::contains)
            .or(() -> called(written.get()));
    if (known.isEmpty() && declared && !misspelt.contains(written.get())) {
      value.wrong(
          "plan.finding.institutionUnknown",
          "written",
          Value.shown(written.get()),
          "remedy",
          value
              .guess(written.get().toUpperCase(Locale.ROOT), codes.names())
              .orElseGet(() -> Remark.on("plan.remedy.declare")));
    }
    return known;
  }
}
