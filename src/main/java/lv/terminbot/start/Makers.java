package lv.terminbot.start;

import java.util.List;
import lv.terminbot.email.EmailSender;
import lv.terminbot.planning.AdoptionRun;
import lv.terminbot.planning.TableRun;
import lv.terminbot.report.letter.LetterMaker;
import lv.terminbot.report.making.FileMaker;

/** What is made beside everything else, and what leaves by another way than Telegram. */
public final class Makers {
  private final FileMaker files;
  private final LetterMaker letters;
  private final TableRun tables;
  private final AdoptionRun plans;
  private final EmailSender emails;

  public Makers(
      FileMaker files,
      LetterMaker letters,
      TableRun tables,
      AdoptionRun plans,
      EmailSender emails) {
    this.plans = plans;
    this.files = files;
    this.tables = tables;
    this.letters = letters;
    this.emails = emails;
  }

  /** Each does all that is to be done of its kind. A picture does not wait for a large file. */
  public List<Runnable> kinds() {
    return List.of(
        files::drawPictures,
        files::makeFiles,
        letters::makeAll,
        tables::readAll,
        plans::adoptAll,
        emails::sendAll);
  }

  /** Says how far everything is. */
  public void tell() {
    files.tell();
    letters.tell();
  }

  void begin() {
    files.begin();
    letters.begin();
    tables.begin();
  }

  void end() {
    files.end();
    letters.end();
    emails.end();
  }
}
