package lv.terminbot.backup.command;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * The stanza of a passphrase, as the specification of the age format (age-encryption.org/v1) has
 * it; the library that writes all else of the format has a part for it which is not to be had.
 */
final class PassphraseStanza implements RecipientStanzaWriter, RecipientStanzaReader {
  private static final String TYPE = "scrypt";
  private static final byte[] LABEL =
      "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 16;
  private static final String WRITTEN_SALT = "[A-Za-z0-9+/]{22}";
  private static final int NONCE = 12;
  private static final int KEY = 32;

  /** Takes 64 MB and a third of a second; age itself takes four times as much of both. */
  private static final int WORK = 16;

  /** More is asked for by nobody who means well. */
  private static final int MOST_WORK = 20;

  private final byte[] passphrase;

  PassphraseStanza(String passphrase) {
    this.passphrase = passphrase.getBytes(StandardCharsets.UTF_8);
  }

  private static final class Stanza implements RecipientStanza {
    private final String type;
    private final List<String> arguments;
    private final byte[] body;

    private Stanza(String type, List<String> arguments, byte[] body) {
      this.type = type;
      this.arguments = List.copyOf(arguments);
      this.body = body.clone();
    }

    @Override
    public String getType() {
      return type;
    }

    @Override
    public List<String> getArguments() {
      return arguments;
    }

    @Override
    public byte[] getBody() {
      return body.clone();
    }
  }

  @Override
  public Iterable<RecipientStanza> getRecipientStanzas(FileKey key)
      throws GeneralSecurityException {
    var salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    var body = cipher(Cipher.ENCRYPT_MODE, salt, WORK).doFinal(key.getEncoded());
    var written = Base64.getEncoder().withoutPadding().encodeToString(salt);
    return List.of(new Stanza(TYPE, List.of(written, Integer.toString(WORK)), body));
  }

  /** A file that a passphrase opens has no other stanza, says the specification. */
  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    var all = stanzas.iterator();
    var only = all.hasNext() ? all.next() : new Stanza("", List.of(), new byte[0]);
    var arguments = only.getArguments();
    if (all.hasNext()
        || !only.getType().equals(TYPE)
        || arguments.size() != 2
        || !arguments.getFirst().matches(WRITTEN_SALT)
        || !arguments.get(1).matches("[1-9][0-9]?")
        || Integer.parseInt(arguments.get(1)) > MOST_WORK) {
      throw new UnsupportedRecipientStanzaException("no passphrase opens this file");
    }
    var salt = Base64.getDecoder().decode(arguments.getFirst());
    var cipher = cipher(Cipher.DECRYPT_MODE, salt, Integer.parseInt(arguments.get(1)));
    return new FileKey(cipher.doFinal(only.getBody()));
  }

  private Cipher cipher(int mode, byte[] salt, int work) throws GeneralSecurityException {
    var salted = ByteBuffer.allocate(LABEL.length + salt.length).put(LABEL).put(salt).array();
    var key = SCrypt.generate(passphrase, salted, 1 << work, 8, 1, KEY);
    var cipher = Cipher.getInstance("ChaCha20-Poly1305");
    cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[NONCE]));
    return cipher;
  }
}
