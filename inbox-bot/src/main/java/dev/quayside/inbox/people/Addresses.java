package dev.quayside.inbox.people;

import java.net.IDN;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Mail addresses as people mean them (RFC 5321, 2.4; subaddresses of RFC 5233). */
public final class Addresses {

  /** RFC 5321, 4.5.3.1.3. */
  private static final int LONGEST = 254;

  private static final Predicate<String> PLAIN =
      Pattern.compile(
              "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){0,20}")
          .asMatchPredicate();

  private Addresses() {}

  /** In small letters, a domain of other scripts in its A-label form (RFC 5891). */
  public static String written(String address) {
    String small = address.strip().toLowerCase(Locale.ROOT);
    int at = small.lastIndexOf('@');
    if (at < 0 || small.length() > LONGEST) {
      return small;
    }
    try {
      return small.substring(0, at + 1) + IDN.toASCII(small.substring(at + 1));
    } catch (IllegalArgumentException noDomain) {
      return small;
    }
  }

  /** The same for every way one person writes his address: without what follows a plus. */
  public static String person(String address) {
    String small = written(address);
    int at = small.lastIndexOf('@');
    int plus = small.indexOf('+');
    return plus > 0 && plus < at ? small.substring(0, plus) + small.substring(at) : small;
  }

  /** What stands behind the at sign; "" where there is none. */
  public static String domain(String address) {
    String small = written(address);
    return small.substring(small.lastIndexOf('@') + 1);
  }

  /** What stands before the at sign. */
  static String localPart(String address) {
    String small = written(address);
    return small.substring(0, Math.max(0, small.lastIndexOf('@')));
  }

  /** It can be written to as it stands, by any mail server. */
  public static boolean canBeWrittenTo(String address) {
    return address.length() <= LONGEST && PLAIN.test(written(address));
  }
}
