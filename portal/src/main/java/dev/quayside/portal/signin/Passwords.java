package dev.quayside.portal.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords and proves them, by Argon2id (RFC 9106). One proof takes 19 MB and two passes,
 * which is what OWASP asks for at the least.
 */
public final class Passwords {

  /** Characters; NIST SP 800-63B asks for no mixture of them, only for length. */
  public static final int SHORTEST = 8;

  /** Characters; a longer one is refused before it costs anything. */
  public static final int LONGEST = 256;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  /** So many at once; more would only take memory from each other. */
  private static final int AT_ONCE = 2;

  /** A hash of the same cost that belongs to no account. */
  static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1$0T6/0JGBKppP29zCFqxPLw"
          + "$3GlQDOZnDBcBiFToXXBxlm2gZPyKN61eUSJNSZhQNYE";

  private final Argon2Function argon2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
  private final Semaphore room = new Semaphore(AT_ONCE);

  /** The hash to keep, in PHC string format; each call salts anew. */
  public String hash(String password) {
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult();
  }

  /** Whether the password is the one that was hashed. */
  public boolean fits(String password, String hash) {
    if (password.isEmpty() || password.length() > LONGEST) {
      return false;
    }
    room.acquireUninterruptibly();
    try {
      return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    } finally {
      room.release();
    }
  }

  /** Takes as long as a real proof, so that nobody learns which addresses exist. Never fits. */
  public boolean fitsNobody(String password) {
    boolean _ = fits(password, NOBODYS);
    return false;
  }
}
