package lv.terminbot.progress.dialogue;

import java.time.Instant;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.OnSubmission;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.Updates;

/** The buttons under what is handed in: to submit, to sign off, to take back, to see the files. */
public final class SubmissionButtons {
  private static final int MOST = 200;

  private final BatchSubmission batch;
  private final SignOff signOff;
  private final Withdrawal withdrawal;
  private final GivenFile files;
  private final Updates updates;

  public SubmissionButtons(
      BatchSubmission batch,
      SignOff signOff,
      Withdrawal withdrawal,
      GivenFile files,
      Updates updates) {
    this.batch = batch;
    this.signOff = signOff;
    this.withdrawal = withdrawal;
    this.files = files;
    this.updates = updates;
  }

  /** Takes back what this person submitted last. */
  Response withdrawLast(Person person) {
    return updates.since(Instant.EPOCH, person.institutions(), MOST).stream()
        .filter(update -> update.author().equals(person.id()))
        .findFirst()
        .map(update -> withdrawal.withdraw(person, update.number()))
        .orElseGet(() -> withdrawal.findNothing(person));
  }

  Response press(Person person, OnSubmission button) {
    return switch (button) {
      case OfReport.SubmitAll(var at) -> batch.submit(person, Instant.ofEpochMilli(at));
      case OfReport.SignOff wish -> signOff.sign(person, wish);
      case OfReport.GiveBack wish -> signOff.giveBack(person, wish);
      case OfReport.Withdraw(var number) -> withdrawal.withdraw(person, number);
      case OfReport.AskFile(var id) -> files.give(person, id);
    };
  }
}
