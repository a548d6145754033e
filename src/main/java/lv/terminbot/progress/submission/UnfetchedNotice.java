package lv.terminbot.progress.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.fetching.FetchObstacle;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.Drafts;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceLines;
import lv.terminbot.progress.UnfetchedFiles.Unfetched;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What people read of files that are not here: which, why, and what happens next. */
public final class UnfetchedNotice {
  private static final String WHY = "progress.unfetched.";
  private final Drafts drafts;
  private final Updates updates;
  private final Register register;
  private final Texts texts;

  public UnfetchedNotice(Drafts drafts, Updates updates, Register register, Texts texts) {
    this.drafts = drafts;
    this.updates = updates;
    this.register = register;
    this.texts = texts;
  }

  /** Whether it still stands in a draft, or was submitted. */
  boolean isWanted(Evidence file) {
    return file.update().isPresent()
        || drafts
            .find(file.draft())
            .filter(draft -> EvidenceLines.stand(file, draft.sheet()))
            .isPresent();
  }

  /** Those that this person sent; nothing if there is none among them. */
  Optional<Page> toSender(Person sender, List<Unfetched> untold, List<Evidence> came) {
    var phrases = texts.in(sender.language());
    var lines = new ArrayList<Html>();
    byObstacle(untold.stream().filter(u -> u.file().sentBy().equals(sender.id())).toList())
        .forEach(
            (obstacle, files) -> {
              files.forEach(file -> lines.add(line(file, phrases)));
              lines.add(phrases.html(WHY + obstacle.code()));
            });
    came.stream()
        .filter(file -> file.sentBy().equals(sender.id()))
        .forEach(file -> lines.add(phrases.html(WHY + "came", "file", line(file, phrases))));
    return Optional.of(lines).filter(all -> !all.isEmpty()).map(all -> new Page(Html.lines(all)));
  }

  Page toCoordinators(List<Unfetched> untold, List<Evidence> came, Phrases phrases) {
    var lines = new ArrayList<Html>();
    byObstacle(untold)
        .forEach(
            (obstacle, files) -> {
              files.forEach(file -> lines.add(lineWithSender(file, phrases)));
              lines.add(phrases.html(WHY + "coordinator." + obstacle.code()));
            });
    came.forEach(
        file -> lines.add(phrases.html(WHY + "came", "file", lineWithSender(file, phrases))));
    return new Page(Html.lines(lines));
  }

  private static TreeMap<FetchObstacle, List<Evidence>> byObstacle(List<Unfetched> untold) {
    return untold.stream()
        .collect(
            Collectors.groupingBy(
                Unfetched::obstacle,
                TreeMap::new,
                Collectors.mapping(Unfetched::file, Collectors.toList())));
  }

  private Html line(Evidence file, Phrases phrases) {
    return phrases.html(WHY + "file", "name", file.name(), "number", number(file));
  }

  private Html lineWithSender(Evidence file, Phrases phrases) {
    var sender = register.find(file.sentBy()).map(Person::written).orElse(Html.EMPTY);
    return phrases.html(
        WHY + "fileOf", "name", file.name(), "number", number(file), "sender", sender);
  }

  private String number(Evidence file) {
    return file.update()
        .flatMap(updates::find)
        .map(update -> update.measure().number())
        .or(() -> drafts.find(file.draft()).map(draft -> draft.measure().number()))
        .map(MeasureNumber::value)
        .orElse("?");
  }
}
