package lv.terminbot;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where {@code java -jar} begins: too old a Java is told so in a sentence, and any other goes on
 * with Spring's launcher. The build compiles it once more for Java 8 and puts that at the root of
 * the jar, so it uses nothing newer and nothing of ours.
 */
public final class Launch {
  static final int NEEDED = 25;
  private static final int REFUSED = 2;
  private static final String SPRING = "org.springframework.boot.loader.launch.JarLauncher";

  private Launch() {}

  public static void main(String[] args) throws Exception {
    if (feature(System.getProperty("java.specification.version")) < NEEDED) {
      String said = refusal(System.getProperty("java.version"), System.getProperty("java.home"));
      byte[] bytes = said.getBytes(read());
      System.err.write(bytes, 0, bytes.length);
      System.err.println();
      System.exit(REFUSED);
    }
    Class.forName(SPRING).getMethod("main", String[].class).invoke(null, (Object) args);
  }

  /** Java 8 calls itself 1.8. */
  static int feature(String specification) {
    return Integer.parseInt(specification.replaceFirst("^1\\.", ""));
  }

  static String refusal(String running, String home) {
    return String.format(
        "Terminbot needs Java %2$d or newer, and this is Java %1$s (%3$s): install a newer one and"
            + " start the jar with it, as in /usr/lib/jvm/temurin-%2$d/bin/java -jar"
            + " terminbot.jar.%nTerminbot vajag Java %2$d vai jaunāku, bet šī ir Java %1$s (%3$s):"
            + " uzstādiet jaunāku un palaidiet ar to, piemēram, /usr/lib/jvm/temurin-%2$d/bin/java"
            + " -jar terminbot.jar.",
        running, NEEDED, home);
  }

  /** Before 18, Java writes Latvian letters as question marks where no locale is set. */
  private static Charset read() {
    return System.getProperty("os.name").startsWith("Windows")
        ? Charset.defaultCharset()
        : StandardCharsets.UTF_8;
  }
}
