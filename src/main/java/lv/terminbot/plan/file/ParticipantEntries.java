package lv.terminbot.plan.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Participant;
import lv.terminbot.plan.Responsibility;

/**
 * The institutions that a commitment or a measure names.
 *
 * @param list in the order responsible, co-responsible, implementers
 * @param named whether any are named, readable or not
 * @param responsibleNamed whether responsible ones are named, readable or not
 */
record ParticipantEntries(List<Participant> list, boolean named, boolean responsibleNamed) {
  static final String RESPONSIBLE = "responsible";
  static final String CO_RESPONSIBLE = "coResponsible";
  static final String IMPLEMENTERS = "implementers";
  private static final List<Map.Entry<String, Responsibility>> PARTS =
      List.of(
          Map.entry(RESPONSIBLE, Responsibility.RESPONSIBLE),
          Map.entry(CO_RESPONSIBLE, Responsibility.CO_RESPONSIBLE),
          Map.entry(IMPLEMENTERS, Responsibility.IMPLEMENTER));

  static ParticipantEntries read(Section section, InstitutionEntries institutions) {
    var list = new ArrayList<Participant>();
    var once = new Unique<InstitutionCode>("plan.finding.participantTwice");
    var named = false;
    var responsibleNamed = false;
    for (var part : PARTS) {
      for (var value : section.list(part.getKey(), "institution code")) {
        named = true;
        responsibleNamed |= part.getValue() == Responsibility.RESPONSIBLE;
        var code = institutions.known(value);
        code.ifPresent(
            c -> {
              once.claim(c, value);
              list.add(new Participant(c, part.getValue()));
            });
      }
    }
    return new ParticipantEntries(list, named, responsibleNamed);
  }
}
