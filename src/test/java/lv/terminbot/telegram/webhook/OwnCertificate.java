package lv.terminbot.telegram.webhook;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate of localhost for which nobody vouches, made by Java's own tool. */
public record OwnCertificate(Path keys, Path pem) {
  private static final String PASSWORD = "changeit";

  /** Made in this folder. */
  public static OwnCertificate in(Path folder) throws IOException, GeneralSecurityException {
    var keys = folder.resolve("keys.p12");
    make(keys);
    var bytes = store(keys).getCertificate("own").getEncoded();
    var pem =
        "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
            .formatted(Base64.getMimeEncoder(64, "\n".getBytes()).encodeToString(bytes));
    return new OwnCertificate(keys, Files.writeString(folder.resolve("own.pem"), pem));
  }

  private static void make(Path keys) throws IOException {
    var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                List.of(
                    tool,
                    "-genkeypair",
                    "-alias",
                    "own",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=dns:localhost",
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    PASSWORD,
                    "-keystore",
                    keys.toString()))
            .redirectErrorStream(true)
            .start();
    try {
      var said = new String(made.getInputStream().readAllBytes());
      if (made.waitFor() != 0) {
        throw new IOException(said);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static KeyStore store(Path keys) throws IOException, GeneralSecurityException {
    return KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
  }

  /** A server on this machine that shows it and answers so whatever it is asked. */
  HttpsServer server(int status) throws IOException, GeneralSecurityException {
    var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(store(keys), PASSWORD.toCharArray());
    var tls = SSLContext.getInstance("TLS");
    tls.init(own.getKeyManagers(), null, null);
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext(
        "/",
        asked -> {
          asked.sendResponseHeaders(status, -1);
          asked.close();
        });
    server.start();
    return server;
  }
}
