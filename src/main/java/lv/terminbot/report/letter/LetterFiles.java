package lv.terminbot.report.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.people.MadeLink;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.report.making.Scratch;
import lv.terminbot.report.making.ZipSeries;
import lv.terminbot.report.making.ZipSeries.Item;
import lv.terminbot.report.render.PdfFile;
import lv.terminbot.report.render.WordFile;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Letters as files: each in every language and as both kinds, in a folder of its institution. */
public final class LetterFiles {
  private static final String PDF = "application/pdf";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final InvitationLetter letter;
  private final Texts texts;
  private final LetterTerms terms;

  public LetterFiles(InvitationLetter letter, Texts texts, LetterTerms terms) {
    this.letter = letter;
    this.texts = texts;
    this.terms = terms;
  }

  /** The letters of one link. */
  List<Item> letters(MadeLink made, Person inviter, Scratch.Bench bench) {
    var code = folder(made);
    var items = new ArrayList<Item>();
    for (var language : languages()) {
      var document = letter.write(made, inviter, texts.in(language));
      var name = "%s-%s.".formatted(code, language.code());
      items.add(
          Item.name(
              code + "/", bench.make(name + "docx", WORD, out -> WordFile.write(document, out))));
      items.add(
          Item.name(
              code + "/", bench.make(name + "pdf", PDF, out -> PdfFile.write(document, out))));
    }
    return items;
  }

  /** The letter to go along with an e-mail. */
  Attachment pdf(MadeLink made, Person inviter, Phrases phrases, Scratch.Bench bench) {
    var document = letter.write(made, inviter, phrases);
    return bench.make(
        "%s-%s.pdf".formatted(folder(made), phrases.language().code()),
        PDF,
        out -> PdfFile.write(document, out));
  }

  /** All of them together, in as many archives as it takes. */
  List<Attachment> archive(List<Item> letters, Instant at, Scratch.Bench bench) {
    var day = LocalDate.ofInstant(at, terms.zone());
    return ZipSeries.forTelegram(bench, at).pack("terminbot-letters-" + day, letters);
  }

  private List<Language> languages() {
    return texts.languages().stream()
        .sorted(Comparator.comparing(Language::code).reversed())
        .toList();
  }

  private static String folder(MadeLink made) {
    var membership = made.link().membership();
    return membership.institution().map(InstitutionCode::value).orElse(membership.role().code());
  }
}
