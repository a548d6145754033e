import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks ("check FOLDER") or rewrites ("write FOLDER") every Java source in google-java-format. */
final class Format {

  private static final Formatter FORMATTER = new Formatter();

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    List<String> complaints = new ArrayList<>();
    for (Path source : sourcesUnder(Path.of(args[1]))) {
      String before = Files.readString(source);
      try {
        String after = FORMATTER.formatSourceAndFixImports(before);
        if (after.equals(before)) {
          continue;
        }
        if (write) {
          Files.writeString(source, after);
        } else {
          complaints.add(source + " is not in google-java-format");
        }
      } catch (FormatterException unreadable) {
        complaints.add(source + " cannot be read as Java: " + unreadable.getMessage());
      }
    }
    if (!complaints.isEmpty()) {
      complaints.forEach(System.err::println);
      System.err.println("Remedy: mvn validate -Dformat rewrites what is not formatted.");
      System.exit(1);
    }
  }

  private static List<Path> sourcesUnder(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
