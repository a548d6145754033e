package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.intent.campaign.OfBroadcasts.AskBroadcast;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.text.Word;

/** "pajautā VARAM, cik tekstu ir gatavi": what coordinators want said to some institutions. */
record MessageTo(Entities entities, PlanIndex index) {
  private static final Pattern SAYING =
      Pattern.compile(
          "(?iuU)\\b(?:(?:pa|uz)?jaut[āa]|jaut[āa]jum|(?:uz|pa)prasi|pavaic[āa]|pasak|pazi[ņn]o|uzrakst|(?:no|aiz)s[ūu]t|dod"
              + " zi[ņn]u|zin[āa]t|ask|tell|write|let|спрос|скаж|сообщ|напиш)");

  /** Where what is to be said begins; a word of a question is a part of it. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?iuU)(?::\\s*|,?\\s+(?:ka|that|что)\\s+|,?\\s+(?=(?:paldies|thanks|thank|спасибо)\\b)"
              + "|,?\\s+(?=(?:vai|cik|kad|k[āa]p[ēe]c|k[āa]d[ēe][ļl]|kas|ko|kur|k[āa]|whether|if|when|why"
              + "|how|what|когда|сколько|почему|как)\\s))(.+)",
          Pattern.DOTALL);

  private static final int MOST_BEFORE = 12;
  private static final int MOST_BEFORE_A_PERSON = 4;

  /** Empty where nobody is told anything, or it is not said whom. */
  Optional<AskBroadcast> order() {
    var said = SAID.matcher(entities.text());
    if (!said.find()) {
      return Optional.empty();
    }
    var head = entities.text().substring(0, said.start());
    var named = institutions(said.start());
    var institutions = named.isEmpty() ? ofAPerson(said.start()) : named;
    return institutions.isEmpty()
            || !SAYING.matcher(head).find()
            || Word.of(head).size() > MOST_BEFORE
        ? Optional.empty()
        : Optional.of(new AskBroadcast(institutions, said.group(1).strip()));
  }

  /** Whether somebody is called by name, and no institution: nobody else is told. */
  boolean isToAPerson() {
    var said = SAID.matcher(entities.text());
    return said.find()
        && institutions(said.start()).isEmpty()
        && entities.tokens().within(0, said.start()).noneMatch(this::isOfAll)
        && entities.within(0, said.start()).stream().anyMatch(e -> e.is(Entity.Name.class));
  }

  private boolean isOfAll(int at) {
    var word = entities.tokens().folded().get(at);
    return entities.vocabulary().is(Mark.WHOLE, word) || entities.vocabulary().is(Mark.BOTH, word);
  }

  /** "pajautā Dacei, vai … 3.1": who is asked by name answers for what is named. */
  private List<InstitutionCode> ofAPerson(int to) {
    var head = entities.text().substring(0, to);
    var named = entities.within(0, to);
    return Word.of(head).size() > MOST_BEFORE_A_PERSON
            || named.stream().noneMatch(e -> e.is(Entity.Name.class))
            || named.stream().anyMatch(e -> !Entities.measures(e).isEmpty())
        ? List.of()
        : entities.measures().stream()
            .flatMap(number -> index.reporting(number).stream())
            .distinct()
            .toList();
  }

  private List<InstitutionCode> institutions(int to) {
    return entities.within(0, to).stream()
        .filter(e -> e.is(InstitutionCode.class))
        .map(e -> (InstitutionCode) e.value())
        .distinct()
        .toList();
  }
}
