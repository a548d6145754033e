package lv.terminbot.people.wording;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.joining.OfWording;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.WayHome;
import lv.terminbot.people.wording.Wordings.Version;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** What is shown of the texts that go out: all of them, one of them, words before they are used. */
public final class WordingPages {
  private static final int MOST_VERSIONS = 8;

  private final Wordings wordings;
  private final OwnWords own;
  private final Texts texts;
  private final ZoneId zone;

  public WordingPages(Wordings wordings, OwnWords own, Texts texts, ZoneId zone) {
    this.wordings = wordings;
    this.own = own;
    this.texts = texts;
    this.zone = zone;
  }

  Phrases phrases(Language language) {
    return texts.in(language);
  }

  Page list(Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("people.wording.list"));
    var buttons = new ArrayList<List<Button>>();
    for (var wording : Wording.values()) {
      buttons.add(
          languages()
              .map(
                  language ->
                      button(
                          phrases.plain("people.wording.name." + wording.code())
                              + " · "
                              + language.code()
                              + (wordings.find(wording, language).isPresent() ? " ✏️" : ""),
                          new OfWording.AskText(wording.code(), language.code())))
              .toList());
    }
    return WayHome.under(new Page(Html.lines(lines), buttons), phrases);
  }

  Stream<Language> languages() {
    return texts.languages().stream().sorted(Comparator.comparing(Language::code).reversed());
  }

  Language spoken(String code) {
    return languages().filter(l -> l.code().equals(code)).findFirst().orElse(Language.LATVIAN);
  }

  /** As the recipient sees it, with what may be named, and how it is changed. */
  Page one(Wording wording, Language language, Phrases phrases) {
    var theirs = texts.in(language);
    var now = wordings.find(wording, language);
    var lines = new ArrayList<Html>();
    lines.add(heading(wording, language, phrases));
    lines.add(Html.quote(own.html(wording, theirs, arguments(wording))));
    lines.add(
        phrases.html(
            "people.wording.how",
            "code",
            wording.code(),
            "language",
            language.code(),
            "words",
            now.orElseGet(() -> plainDefault(wording, theirs)),
            "names",
            names(wording)));
    var rows = new ArrayList<List<Button>>();
    if (now.isPresent()) {
      rows.add(
          List.of(
              button(
                  phrases.plain("people.wording.toDefault"),
                  new OfWording.AskDefault(wording.code(), language.code()))));
    }
    var versions = wordings.versions(wording, language);
    versions.stream()
        .filter(version -> !version.words().isEmpty())
        .skip(now.isPresent() ? 1 : 0)
        .limit(MOST_VERSIONS)
        .forEach(
            version ->
                rows.add(
                    List.of(
                        button(
                            phrases.plain(
                                "people.wording.version", "at", phrases.moment(version.at(), zone)),
                            new OfWording.Restore(version.id())))));
    rows.add(List.of(button(phrases.plain("people.wording.all"), new OfWording.AskTexts())));
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  static Html heading(Wording wording, Language language, Phrases phrases) {
    return phrases.html(
        "people.wording.heading",
        "name",
        phrases.plain("people.wording.name." + wording.code()),
        "language",
        language.code());
  }

  /** The words that come with the program, as far as they can be shown in one line. */
  private static String plainDefault(Wording wording, Phrases theirs) {
    return theirs.plain(wording.key(), named(wording)).replaceAll("</?b>", "").replace("\n", " ");
  }

  static Object[] arguments(Wording wording) {
    return wording.samples().entrySet().stream()
        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
        .toArray();
  }

  /** Each argument stands for itself; a number cannot. */
  private static Object[] named(Wording wording) {
    return wording.samples().entrySet().stream()
        .flatMap(
            e ->
                Stream.of(
                    e.getKey(),
                    e.getValue() instanceof Number ? e.getValue() : "{" + e.getKey() + "}"))
        .toArray();
  }

  static String names(Wording wording) {
    var names =
        wording.samples().keySet().stream()
            .sorted()
            .map(name -> "{" + name + "}")
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "–" : names;
  }

  /** Words that are shown before they are used, as their recipients will see them. */
  Page preview(Version version, Phrases phrases) {
    var wording = version.wording();
    var theirs = texts.in(version.language());
    var arguments = arguments(wording);
    var words =
        version.words().isEmpty()
            ? theirs.html(wording.key(), arguments)
            : theirs.template(version.words(), arguments);
    return new Page(
        Html.lines(
            heading(wording, version.language(), phrases),
            phrases.html("people.wording.was"),
            Html.quote(own.html(wording, theirs, arguments)),
            phrases.html("people.wording.willBe"),
            Html.quote(words)),
        List.of(
            List.of(
                button(phrases.plain("people.wording.use"), new OfWording.Use(version.id())),
                button(phrases.plain("people.removal.no"), new OfWording.Drop(version.id())))));
  }

  /** Words that are in force now. */
  Page inForce(Version version, Phrases phrases) {
    var wording = version.wording();
    return new Page(
        Html.lines(
            phrases.html("people.wording.done"),
            heading(wording, version.language(), phrases),
            Html.quote(own.html(wording, texts.in(version.language()), arguments(wording)))),
        List.of(
            List.of(
                button(
                    phrases.plain("people.wording.look"),
                    new OfWording.AskText(wording.code(), version.language().code())))));
  }

  Page unknown(String written, Phrases phrases) {
    return new Page(
        phrases.html("people.wording.unknown", "code", written),
        List.of(List.of(button(phrases.plain("people.wording.all"), new OfWording.AskTexts()))));
  }

  private static Button button(String label, Intent intent) {
    return new Button(label, ButtonCode.encode(intent));
  }
}
