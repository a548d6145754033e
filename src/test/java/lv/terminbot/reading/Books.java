package lv.terminbot.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.text.Localized;

/** A book of the real plan's numbers, names and some titles. */
public final class Books {
  public static final PlanCode PLAN = new PlanCode("ogp-lv-2022-2025");

  private static final List<Institution> INSTITUTIONS =
      List.of(
          institution("VK", "Valsts kanceleja", "State Chancellery"),
          institution("VAS", "Valsts administrācijas skola", "School of Public Administration"),
          institution("TM", "Tieslietu ministrija", "Ministry of Justice"),
          institution("FM", "Finanšu ministrija", "Ministry of Finance"),
          institution("VID", "Valsts ieņēmumu dienests", "State Revenue Service"),
          institution(
              "VARAM",
              "Vides aizsardzības un reģionālās attīstības ministrija",
              "Ministry of Environmental Protection and Regional Development"));

  private Books() {}

  /** That of the plan file that the program ships. */
  public static PlanIndex shipped() {
    return shipped(UnaryOperator.identity());
  }

  /** The same with another institution in place of one of its own. */
  static PlanIndex shippedWith(String code, String insteadOf) {
    return shipped(text -> text.replaceAll("\\b" + insteadOf + "\\b", code));
  }

  private static PlanIndex shipped(UnaryOperator<String> changed) {
    var file = Path.of("config/plans/ogp-lv-2022-2025.yaml");
    try {
      return PlanIndex.of(
          List.of(PlanFile.read(file.toString(), changed.apply(Files.readString(file))).orThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PlanIndex real() {
    return PlanIndex.of(List.of(plan(PLAN, LocalDate.of(2022, 1, 1), realMeasures())));
  }

  public static ActionPlan plan(PlanCode code, LocalDate from, List<Measure> measures) {
    var byCommitment = new TreeMap<Integer, List<Measure>>();
    for (var measure : measures) {
      var number = Integer.valueOf(measure.number().value().split("\\.")[0]);
      byCommitment.computeIfAbsent(number, n -> new ArrayList<>()).add(measure);
    }
    var title = Localized.of("Plāns", "Plan");
    var commitments =
        byCommitment.entrySet().stream()
            .map(e -> new Commitment(e.getKey(), title, Optional.empty(), List.of(), e.getValue()))
            .toList();
    return new ActionPlan(
        code,
        title,
        from,
        from.plusYears(4),
        ZoneId.of("Europe/Riga"),
        Optional.empty(),
        INSTITUTIONS,
        commitments,
        List.of(),
        List.of(),
        List.of());
  }

  public static Measure measure(String number, String latvian, String english) {
    return measure(number, Localized.of(latvian, english), false);
  }

  public static Measure measure(String number, Localized title, boolean withdrawn) {
    return new Measure(
        new MeasureNumber(number), title, List.of(), false, List.of(), Optional.empty(), withdrawn);
  }

  private static Institution institution(String code, String latvian, String english) {
    return new Institution(new InstitutionCode(code), Localized.of(latvian, english));
  }

  private static List<Measure> realMeasures() {
    return List.of(
        measure(
            "1.1",
            "Ietvara dokuments par sabiedrības līdzdalību un pilsonisko dialogu",
            "Framework document on public participation and civil dialogue"),
        measure(
            "1.2",
            "Sabiedrības līdzdalības regulējuma pilnveide",
            "Improvement of public participation regulation"),
        measure(
            "1.3",
            "Mācību pasākumi \"Efektīva un jēgpilna sabiedrības līdzdalība\"",
            "Training for public administration"),
        measure("2.1", "Jauniešu iesaiste", "Involvement of youth"),
        measure(
            "3.1",
            "Nozaru sadarbības partneru pārstāvniecības stiprināšana",
            "Strengthening the representation of sectoral partners"),
        measure(
            "3.2",
            "Izmanto efektīvas un mūsdienīgas sabiedrības līdzdalības pieejas",
            "Effective and modern public participation approaches"),
        measure("4.1", "Mācību cikls par vieglo valodu", "Training cycle on simple language"),
        measure("4.3", "Nozaru atvērtās pārvaldības dialogi", "Sectoral open government dialogues"),
        measure("5.1", "Atvērto datu skaidrošana", "Explaining open data"),
        measure("6.1", "Atvērtības standarti pašvaldībās", "Openness standards in municipalities"),
        measure("6.3", "Iedzīvotāju līdzdalības stiprināšana", "Residents' participation"));
  }
}
