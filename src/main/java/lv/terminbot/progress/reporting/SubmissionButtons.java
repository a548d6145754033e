package lv.terminbot.progress.reporting;

import java.time.Instant;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.OfReport.OnSubmission;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.dialogue.BatchSubmission;
import lv.terminbot.progress.dialogue.LastReport;
import lv.terminbot.progress.dialogue.SignOff;
import lv.terminbot.progress.dialogue.Withdrawal;

/** The buttons under what is handed in: to submit, to sign off, to take back, to see the files. */
public final class SubmissionButtons {
  private final BatchSubmission batch;
  private final SignOff signOff;
  private final Withdrawal withdrawal;
  private final GivenFile files;
  private final LastReport last;

  public SubmissionButtons(
      BatchSubmission batch,
      SignOff signOff,
      Withdrawal withdrawal,
      GivenFile files,
      LastReport last) {
    this.batch = batch;
    this.signOff = signOff;
    this.withdrawal = withdrawal;
    this.files = files;
    this.last = last;
  }

  /** What somebody submitted last. */
  LastReport last() {
    return last;
  }

  Response press(Person person, OnSubmission button) {
    return switch (button) {
      case OfReport.SubmitAll(var at) -> batch.submit(person, Instant.ofEpochMilli(at));
      case OfReport.SignOff wish -> signOff.sign(person, wish);
      case OfReport.GiveBack wish -> signOff.giveBack(person, wish);
      case OfReport.Withdraw(var number) -> withdrawal.withdraw(person, number);
      case OfReport.MoveTo(var number, var to) -> last.move(person, number, to);
      case OfReport.AskFile(var id) -> files.give(person, id);
    };
  }
}
