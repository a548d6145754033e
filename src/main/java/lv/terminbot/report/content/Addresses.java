package lv.terminbot.report.content;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the web addresses in somebody's words, so that a file can make them open. */
public final class Addresses {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"„”“|]+");
  private static final String SENTENCE_END = ".,;:!?'»…*_";

  private Addresses() {}

  /**
   * Some of the words.
   *
   * @param address where they lead; empty for words that are no address
   */
  public record Piece(String words, Optional<String> address) {}

  /** The same words in pieces, in their order. */
  public static List<Piece> split(String words) {
    var pieces = new ArrayList<Piece>();
    var from = 0;
    var found = ADDRESS.matcher(words);
    while (found.find()) {
      var shown = withoutSentence(found.group());
      var address = open(shown);
      if (address.isPresent()) {
        if (found.start() > from) {
          pieces.add(new Piece(words.substring(from, found.start()), Optional.empty()));
        }
        pieces.add(new Piece(shown, address));
        from = found.start() + shown.length();
      }
    }
    if (from < words.length()) {
      pieces.add(new Piece(words.substring(from), Optional.empty()));
    }
    return pieces;
  }

  /** Those that lead somewhere. */
  public static List<Piece> find(String words) {
    return split(words).stream().filter(piece -> piece.address().isPresent()).toList();
  }

  /**
   * A full stop behind an address is that of the sentence; so is a bracket that it did not open.
   */
  private static String withoutSentence(String address) {
    var end = address.length();
    while (end > 0) {
      var last = address.charAt(end - 1);
      var unopened =
          (last == ')' && address.lastIndexOf('(', end - 1) < 0)
              || (last == ']' && address.lastIndexOf('[', end - 1) < 0);
      if (SENTENCE_END.indexOf(last) < 0 && !unopened) {
        break;
      }
      end--;
    }
    return address.substring(0, end);
  }

  /** In the letters that addresses are made of, whatever it is written in. */
  private static Optional<String> open(String shown) {
    var whole = shown.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + shown : shown;
    var host = whole.indexOf("//") + 2;
    var path = firstOf(whole, host);
    try {
      var site = IDN.toASCII(whole.substring(host, path), IDN.ALLOW_UNASSIGNED);
      var address = whole.substring(0, host) + site + encoded(whole.substring(path));
      return Optional.of(new URI(address)).filter(u -> u.getHost() != null).map(URI::toString);
    } catch (IllegalArgumentException | URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static int firstOf(String address, int from) {
    for (var i = from; i < address.length(); i++) {
      if ("/?#".indexOf(address.charAt(i)) >= 0) {
        return i;
      }
    }
    return address.length();
  }

  private static String encoded(String path) {
    var encoded = new StringBuilder();
    path.codePoints()
        .forEach(
            c -> {
              if (c < 0x7F && c > ' ' && "\"<>\\^`{|}[]".indexOf(c) < 0) {
                encoded.appendCodePoint(c);
              } else {
                for (var octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  encoded.append("%%%02X".formatted(octet & 0xFF));
                }
              }
            });
    return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }
}
