package lv.terminbot.reading;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import lv.terminbot.plan.InstitutionCode;

/**
 * Finds the institutions that are named by words of their names, in any case: "Tieslietu
 * ministrijai", "Vides ministrija".
 */
final class NameFinder {
  private final PlanIndex index;
  private final List<String> words;
  private final IntPredicate passedOver;

  NameFinder(PlanIndex index, List<String> words, IntPredicate passedOver) {
    this.index = index;
    this.words = words;
    this.passedOver = passedOver;
  }

  /**
   * @param sure those that a word names which no other has, with the places of all their words
   * @param perhaps where there is none, those of whose names most words are said
   */
  record Names(Map<InstitutionCode, BitSet> sure, List<InstitutionCode> perhaps) {}

  Names find() {
    var said = new LinkedHashMap<InstitutionCode, BitSet>();
    var sure = new LinkedHashMap<InstitutionCode, BitSet>();
    for (var at = 0; at < words.size(); at++) {
      if (!passedOver.test(at)) {
        var named = index.named(words.get(at));
        for (var code : named) {
          said.computeIfAbsent(code, _ -> new BitSet()).set(at);
        }
        if (named.size() == 1) {
          sure.put(named.iterator().next(), new BitSet());
        }
      }
    }
    sure.replaceAll((code, none) -> said.getOrDefault(code, none));
    return new Names(sure, sure.isEmpty() ? most(said) : List.of());
  }

  private static List<InstitutionCode> most(Map<InstitutionCode, BitSet> said) {
    var most = said.values().stream().mapToInt(BitSet::cardinality).max().orElse(0);
    return said.entrySet().stream()
        .filter(one -> one.getValue().cardinality() == most)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
