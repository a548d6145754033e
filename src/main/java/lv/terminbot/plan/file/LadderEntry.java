package lv.terminbot.plan.file;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.plan.Audience;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.plan.Rung.Move;
import lv.terminbot.text.Localized;
import lv.terminbot.text.Template;

/**
 * Reads the reminders of a cycle. What is not written is as in {@link Ladder#standard()}.
 *
 * @param anchors the days that reminders are counted from, as far as the cycle has them
 */
record LadderEntry(Map<Anchor, LocalDate> anchors) {
  private static final LocalTime EARLIEST = LocalTime.of(7, 0);
  private static final LocalTime LATEST = LocalTime.of(21, 0);
  private static final int FARTHEST = 365;
  private static final Map<String, Object> TEMPLATE_SAMPLES =
      Map.of("cycle", "…", "until", "…", "date", "…", "days", 14L, "count", 3);
  private static final String CODE = "[a-z0-9][a-z0-9-]{0,23}";

  /** A rung and the place where it is written. */
  private record Placed(Value value, Rung rung) {}

  Ladder read(Value value) {
    var standard = Ladder.standard();
    var section = Section.open(value, "at", "ladder");
    if (section.isEmpty()) {
      return standard;
    }
    var at = section.get().find("at").flatMap(LadderEntry::time).orElse(standard.at());
    if (section.get().find("ladder").isEmpty()) {
      return new Ladder(at, standard.rungs());
    }
    var placed =
        section.get().list("ladder", "reminder").stream()
            .flatMap(rung -> rung(rung).stream())
            .toList();
    checkCodes(placed);
    checkDays(placed, at);
    return new Ladder(at, placed.stream().map(Placed::rung).toList());
  }

  private Optional<Placed> rung(Value value) {
    var opened = Section.open(value, "code", "after", "days", "move", "at", "to", "text");
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    var section = opened.get();
    var remedy = Remark.on("plan.remedy.code", "most", 24, "example", "before-14");
    var code = section.need("code", "before-14").flatMap(v -> v.matching(CODE, remedy));
    var anchor = section.need("after", "deadline").flatMap(v -> v.choice(Anchor.values()));
    var days = section.need("days", "-14").flatMap(v -> v.whole(-FARTHEST, FARTHEST));
    var move = section.find("move").flatMap(v -> v.choice(Move.values()));
    var at = section.find("at").flatMap(LadderEntry::time);
    var to = section.find("to").map(LadderEntry::audience).orElse(Rung.WHO_OWES);
    var text = section.find("text").flatMap(LadderEntry::template);
    if (code.isEmpty() || anchor.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    checkBeginning(section, anchor.get(), days.get());
    var usual = anchor.get() == Anchor.DEADLINE && days.get() <= 0 ? Move.EARLIER : Move.LATER;
    return Optional.of(
        new Placed(
            value,
            new Rung(code.get(), anchor.get(), days.get(), move.orElse(usual), at, to, text)));
  }

  private static void checkBeginning(Section section, Anchor anchor, int days) {
    if (anchor == Anchor.INVITATION && days < 0) {
      section.find("days").ifPresent(value -> value.wrong("plan.finding.beforeInvitation"));
    }
  }

  private static Set<Audience> audience(Value value) {
    var chosen = EnumSet.noneOf(Audience.class);
    value.list("audience").forEach(one -> one.choice(Audience.values()).ifPresent(chosen::add));
    if (value.isEmptyList()) {
      value.wrong("plan.finding.remindsNobody");
    }
    return chosen.isEmpty() ? Rung.WHO_OWES : chosen;
  }

  private static Optional<LocalTime> time(Value value) {
    var time = DateText.time(value);
    time.filter(t -> t.isBefore(EARLIEST) || t.isAfter(LATEST))
        .ifPresent(
            t ->
                value.doubtful(
                    "plan.finding.atNight", "at", t, "earliest", EARLIEST, "latest", LATEST));
    return time;
  }

  private static Optional<Localized> template(Value value) {
    var text = WordsEntry.inSomeLanguage(value);
    text.map(Localized::byLanguage)
        .orElse(Map.of())
        .forEach(
            (language, template) ->
                Template.fault(template, TEMPLATE_SAMPLES)
                    .ifPresent(
                        fault ->
                            value.wrong(
                                "plan.finding.template",
                                "language",
                                language.code(),
                                "fault",
                                fault)));
    return text;
  }

  private void checkCodes(List<Placed> placed) {
    var codes = new Unique<String>("plan.finding.reminderTwice");
    for (var one : placed) {
      codes.claim(one.rung().code(), one.value());
      if (one.rung().code().equals(Ladder.ASKED)) {
        one.value().wrong("plan.finding.reminderCode");
      }
    }
  }

  /** A person hears at most one reminder a day, so a second on the same day is one too many. */
  private void checkDays(List<Placed> placed, LocalTime usual) {
    var days = new HashMap<List<Object>, Placed>();
    for (var one : placed) {
      var rung = one.rung();
      var anchor = Optional.ofNullable(anchors.get(rung.anchor()));
      var day = anchor.<Object>map(a -> a.plusDays(rung.days())).orElse(rung.days());
      var relative = anchor.isPresent() ? "" : rung.anchor().name();
      var first = days.putIfAbsent(List.of(relative, day), one);
      if (first != null) {
        tellTogether(one, first, usual);
      }
    }
  }

  private static void tellTogether(Placed one, Placed first, LocalTime usual) {
    var together = one.rung().at().orElse(usual).equals(first.rung().at().orElse(usual));
    var code = one.rung().code();
    var other = first.rung().code();
    var line = first.value().line();
    if (together) {
      one.value().wrong("plan.finding.sameMoment", "code", code, "other", other, "line", line);
    } else {
      one.value().doubtful("plan.finding.sameDay", "code", code, "other", other, "line", line);
    }
  }
}
