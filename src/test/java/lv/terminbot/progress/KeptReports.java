package lv.terminbot.progress;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.Bot;
import lv.terminbot.people.PersonId;
import lv.terminbot.progress.TalkModel.Report;
import lv.terminbot.progress.TalkModel.Submitted;
import lv.terminbot.progress.TalkModel.Waited;

/** What the bot has kept of a contact's reports, told as the model does. */
record KeptReports(Bot bot, PersonId contact) {

  Draft draft(String measure) {
    return all().stream()
        .filter(draft -> draft.measure().number().value().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  boolean has(long draft) {
    return all().stream().anyMatch(one -> one.id() == draft);
  }

  Map<String, Report> drafts() {
    return all().stream()
        .collect(
            Collectors.toMap(
                draft -> draft.measure().number().value(),
                KeptReports::report,
                (one, other) -> one,
                TreeMap::new));
  }

  private List<Draft> all() {
    return bot.bean(Drafts.class).find(contact);
  }

  private static Report report(Draft draft) {
    return new Report(
        draft.state().map(state -> state.code()).orElse(""),
        draft.text().orElse(""),
        draft.sheet().words().values().stream()
            .flatMap(answer -> EvidenceLines.in(answer).stream())
            .toList(),
        draft
            .heardLater()
            .map(words -> new Waited(local(words.writtenAt()), local(words.heardAt()))));
  }

  /** The oldest first. */
  List<Submitted> submitted() {
    return bot.bean(Updates.class).since(Instant.EPOCH, List.of(), 1000).reversed().stream()
        .map(
            update ->
                new Submitted(
                    update.measure().number().value(),
                    update.text(),
                    update.late(),
                    update.writtenAt().map(KeptReports::local)))
        .toList();
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, Bot.RIGA).truncatedTo(ChronoUnit.MINUTES);
  }
}
