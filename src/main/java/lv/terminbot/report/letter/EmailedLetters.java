package lv.terminbot.report.letter;

import java.util.Optional;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.people.MadeLink;
import lv.terminbot.people.Person;
import lv.terminbot.people.joining.InstitutionAddresses;
import lv.terminbot.report.making.Scratch;
import lv.terminbot.text.Texts;

/** Letters as they go by e-mail: a few words, and the letter with them. */
public final class EmailedLetters {
  private final LetterFiles files;
  private final InvitationLetter letter;
  private final InstitutionAddresses institutions;
  private final EmailAddresses addresses;
  private final Texts texts;

  public EmailedLetters(
      LetterFiles files,
      InvitationLetter letter,
      InstitutionAddresses institutions,
      EmailAddresses addresses,
      Texts texts) {
    this.files = files;
    this.letter = letter;
    this.institutions = institutions;
    this.addresses = addresses;
    this.texts = texts;
  }

  /** Empty where no address is known. */
  Optional<Reply> write(MadeLink made, Person inviter, Scratch.Bench bench) {
    return made.link()
        .membership()
        .institution()
        .flatMap(institutions::find)
        .flatMap(
            known ->
                addresses
                    .find(known.number())
                    .map(
                        recipient -> {
                          var phrases = texts.in(recipient.language());
                          return new Reply.Document(
                              known.number(),
                              files.pdf(made, inviter, phrases, bench),
                              letter.email(made, inviter, phrases));
                        }));
  }
}
