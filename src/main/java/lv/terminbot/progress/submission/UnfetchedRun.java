package lv.terminbot.progress.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.UnfetchedFiles;
import lv.terminbot.progress.UnfetchedFiles.Unfetched;

/**
 * Tells who sent a file that cannot be fetched, and the coordinators, what is in the way: all files
 * of a bad minute in one message, each once; and again when such a file has come after all.
 */
public final class UnfetchedRun {
  private final UnfetchedFiles files;
  private final UnfetchedNotice notice;
  private final Register register;
  private final Notifier notifier;
  private final UnitOfWork work;

  public UnfetchedRun(
      UnfetchedFiles files,
      UnfetchedNotice notice,
      Register register,
      Notifier notifier,
      UnitOfWork work) {
    this.files = files;
    this.notice = notice;
    this.register = register;
    this.notifier = notifier;
    this.work = work;
  }

  /** Does all that is due; the look of every minute is often enough. */
  public Optional<Instant> run() {
    var untold = files.untold();
    var came = files.cameAfterAll();
    if (!untold.isEmpty() || !came.isEmpty()) {
      work.run(() -> tell(untold, came));
    }
    return Optional.empty();
  }

  private void tell(List<Unfetched> untold, List<Evidence> came) {
    var all = Stream.concat(untold.stream().map(Unfetched::file), came.stream()).toList();
    files.tell(all);
    var standing = untold.stream().filter(each -> notice.isWanted(each.file())).toList();
    var here = came.stream().filter(notice::isWanted).toList();
    if (standing.isEmpty() && here.isEmpty()) {
      return;
    }
    all.stream()
        .map(Evidence::sentBy)
        .distinct()
        .flatMap(id -> register.find(id).stream())
        .filter(sender -> !sender.is(Role.COORDINATOR))
        .forEach(
            sender ->
                notice
                    .toSender(sender, standing, here)
                    .ifPresent(page -> notifier.answer(sender.id(), _ -> page)));
    notifier.tellCoordinators(phrases -> notice.toCoordinators(standing, here, phrases));
  }
}
