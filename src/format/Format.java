import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks ("check FOLDER") or rewrites ("write FOLDER") every Java source in google-java-format. */
final class Format {

  private static final Formatter FORMATTER = new Formatter();

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    List<String> complaints =
        sourcesUnder(Path.of(args[1])).parallelStream()
            .flatMap(source -> complaint(source, write).stream())
            .toList();
    if (!complaints.isEmpty()) {
      complaints.forEach(System.err::println);
      System.err.println("Remedy: mvn validate -Dformat rewrites what is not formatted.");
      System.exit(1);
    }
  }

  private static Optional<String> complaint(Path source, boolean write) {
    try {
      String before = Files.readString(source);
      String after = FORMATTER.formatSourceAndFixImports(before);
      if (after.equals(before)) {
        return Optional.empty();
      }
      if (write) {
        Files.writeString(source, after);
        return Optional.empty();
      }
      return Optional.of(source + " is not in google-java-format");
    } catch (FormatterException unreadable) {
      return Optional.of(source + " cannot be read as Java: " + unreadable.getMessage());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Path> sourcesUnder(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
