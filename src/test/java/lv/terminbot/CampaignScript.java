package lv.terminbot;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.CampaignOracle.Deed;

/**
 * A plan of institutions with three contacts each, and what they do in the campaign of 2024. Ten
 * are the fewest among which everything happens; {@code -Dcampaign.institutions=40} has more.
 */
final class CampaignScript {
  private static final int INSTITUTIONS = Integer.getInteger("campaign.institutions", 10);

  private CampaignScript() {}

  /** What each contact's institution owes: k owes 1.k; each fifth one the next one's as well. */
  static Map<Long, List<String>> owed() {
    var owed = new TreeMap<Long, List<String>>();
    for (var k = 1; k <= INSTITUTIONS; k++) {
      for (var c = 1; c <= 3; c++) {
        owed.put(contact(k, c), owes(k));
      }
    }
    return owed;
  }

  /** The institution of a contact. */
  static String institution(long contact) {
    return code(Math.toIntExact((contact - 10_000) / 10));
  }

  private static List<String> owes(int k) {
    var own = code(k) + " 1." + k;
    return k % 5 == 0 ? List.of(own, code(k) + " 1." + (k % INSTITUTIONS + 1)) : List.of(own);
  }

  /** A third answers early, a third late, a third not at all; some block, some put off. */
  static List<Deed> deeds(Random random) {
    var deeds = new ArrayList<Deed>();
    var mornings = CampaignOracle.ladder();
    for (var k = 1; k <= INSTITUTIONS; k++) {
      for (var owing : owes(k)) {
        if (random.nextInt(3) > 0) {
          var day = mornings.get(random.nextInt(mornings.size()));
          deeds.add(
              new Deed.Submits(
                  day.plusHours(2), contact(k, 1 + random.nextInt(3)), owing.split(" ")[1]));
        }
      }
      if (k % 4 == 0) {
        var from = mornings.get(random.nextInt(3)).plusHours(3);
        deeds.add(new Deed.Blocks(from, contact(k, 2)));
        if (k % 8 == 0) {
          deeds.add(new Deed.Returns(from.plusDays(9), contact(k, 2)));
        }
      }
      if (k % 7 == 0) {
        deeds.add(
            new Deed.PutsOff(
                mornings.get(random.nextInt(mornings.size())).plusHours(5), contact(k, 3)));
      }
      if (k % 4 == 1 && k % 5 > 1) {
        deeds.add(
            new Deed.GoesAway(
                LocalDate.of(2024, 1, 17).atTime(11, 0),
                contact(k, 2),
                LocalDate.of(2024, 2, 5),
                contact(k, 1)));
      }
      if (k % 6 == 2 && k % 5 > 1) {
        deeds.add(
            new Deed.GetsTime(
                LocalDate.of(2024, 1, 30).atTime(12, 0), contact(k, 3), code(k), "1." + k));
      }
      if (k % 9 == 0) {
        deeds.add(new Deed.Begins(mornings.getFirst().plusHours(6), contact(k, 1), "1." + k));
      }
    }
    return deeds;
  }

  /** All moments at which something happens or may be due. */
  static TreeSet<LocalDateTime> moments(List<Deed> script) {
    var moments = new TreeSet<>(CampaignOracle.ladder());
    moments.addAll(CampaignOracle.extended());
    script.forEach(deed -> moments.add(deed.at()));
    moments.addAll(wishes(script));
    return moments;
  }

  /** Every moment at which something that was put off may be due. */
  private static List<LocalDateTime> wishes(List<Deed> script) {
    return script.stream()
        .filter(Deed.PutsOff.class::isInstance)
        .flatMap(
            deed ->
                IntStream.rangeClosed(1, 3)
                    .mapToObj(days -> deed.at().toLocalDate().plusDays(days))
                    .flatMap(day -> Stream.of(day.atTime(8, 0), day.atTime(9, 0))))
        .distinct()
        .toList();
  }

  private static long contact(int institution, int number) {
    return 10_000 + institution * 10L + number;
  }

  private static String code(int institution) {
    return "I%02d".formatted(institution);
  }

  static String plan() {
    var institutions =
        IntStream.rangeClosed(1, INSTITUTIONS)
            .mapToObj(k -> "  - { code: %s, name: { lv: \"Iestāde %d\" } }\n".formatted(code(k), k))
            .collect(joining());
    var measures =
        IntStream.rangeClosed(1, INSTITUTIONS).mapToObj(CampaignScript::measure).collect(joining());
    return """
    code: full
    title: { lv: "Pilnais plāns" }
    period: { from: 2022-01-01, to: 2025-12-31 }
    zone: Europe/Riga
    institutions:
    %scommitments:
      - number: 1
        title: { lv: "Apņemšanās" }
        measures:
    %scycles:
      - code: 2022-2023
        title: { lv: "Atskaite par 2022. un 2023. gadu" }
        period: { from: 2022-01-01, to: 2023-12-31 }
        invitationWeekOf: 2024-01-08
        deadline: 2024-02-05
        finalDate: 2024-03-01
    """
        .formatted(institutions, measures);
  }

  private static String measure(int k) {
    var before = (k + INSTITUTIONS - 2) % INSTITUTIONS + 1;
    var helper = before % 5 == 0 ? ", coResponsible: [" + code(before) + "]" : "";
    return "      - { number: \"1.%d\", title: { lv: \"Pasākums %d\" }, responsible: [%s]%s }\n"
        .formatted(k, k, code(k), helper);
  }
}
