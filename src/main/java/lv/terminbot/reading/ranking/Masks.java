package lv.terminbot.reading.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.text.Language;

/** What stands for something named where its kind is all that matters. */
public final class Masks {
  private Masks() {}

  static String of(Entity entity) {
    return switch (entity.value()) {
      case MeasureNumber _ -> "_measure";
      case Entity.Measures _ -> "_measures";
      case Entity.Commitment _ -> "_commitment";
      case InstitutionCode _, Entity.OtherInstitution _ -> "_institution";
      case Day _ -> "_day";
      case Entity.Days _ -> "_days";
      case java.time.LocalTime _ -> "_time";
      case lv.terminbot.cycle.Year _ -> "_year";
      case Entity.Percent _ -> "_percent";
      case ProgressState _ -> "_state";
      case Language _ -> "_language";
      case Entity.Name _ -> "_name";
      case Entity.Link _ -> "_link";
      default -> "_number";
    };
  }

  /** Whether a sign stands in a text, which its words do not tell: "🇬🇧 please". */
  public static boolean missASign(String text) {
    return text.codePoints().anyMatch(sign -> sign > 0x2030);
  }

  /** The words of a text with all that is named masked. */
  public static List<String> words(Entities entities) {
    var tokens = entities.tokens();
    var masked = new ArrayList<String>();
    var last = Optional.<Entity>empty();
    for (var at = 0; at < tokens.size(); at++) {
      var word = tokens.words().get(at);
      var inside = entities.over(at).stream().findFirst();
      if (inside.isEmpty() || inside.get().is(ProgressState.class)) {
        masked.add(word.folded());
      } else if (!inside.equals(last)) {
        masked.add(of(inside.get()));
      }
      last = inside;
    }
    return masked;
  }
}
