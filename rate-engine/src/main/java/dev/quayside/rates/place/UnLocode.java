package dev.quayside.rates.place;

import java.util.regex.Pattern;

/**
 * A UN/LOCODE, such as CNSHA or USLAX: two letters of ISO 3166 and three characters of the place.
 * One place often has several ({@link Place#codes()}), so codes are looked up, never compared.
 */
public record UnLocode(String code) implements Comparable<UnLocode> {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");

  public UnLocode {
    if (!isUnLocode(code)) {
      throw new IllegalArgumentException("Not a UN/LOCODE: " + code);
    }
  }

  public static boolean isUnLocode(String text) {
    return FORM.matcher(text).matches();
  }

  /** ISO 3166-1 alpha-2. */
  public String country() {
    return code.substring(0, 2);
  }

  @Override
  public int compareTo(UnLocode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
