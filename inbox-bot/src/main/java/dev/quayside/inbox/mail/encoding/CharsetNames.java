package dev.quayside.inbox.mail.encoding;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the character set that a sender means by the name he writes. */
final class CharsetNames {
  private static final String CHINESE = "GB18030";
  private static final String TAIWAN = "x-MS950-HKSCS";
  private static final String WESTERN = "windows-1252";
  private static final int LONGEST = 60;

  /** Names that mean a wider set than they say, and names that the JDK does not know. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("gb_2312-80", CHINESE),
          Map.entry("euc-cn", CHINESE),
          Map.entry("gbk", CHINESE),
          Map.entry("x-gbk", CHINESE),
          Map.entry("cp936", CHINESE),
          Map.entry("ms936", CHINESE),
          Map.entry("chinese", CHINESE),
          Map.entry("cp54936", CHINESE),
          Map.entry("gb", CHINESE),
          Map.entry("gb18030-2022", CHINESE),
          Map.entry("hz-gb-2312", CHINESE),
          Map.entry("gb_2312", CHINESE),
          Map.entry("cp950", TAIWAN),
          Map.entry("ms950", TAIWAN),
          Map.entry("cp65001", "UTF-8"),
          Map.entry("unicode", "UTF-16LE"),
          Map.entry("us-ascii", WESTERN),
          Map.entry("ascii", WESTERN),
          Map.entry("iso-8859-1", WESTERN),
          Map.entry("latin1", WESTERN),
          Map.entry("iso8859-1", WESTERN),
          Map.entry("8bit", WESTERN),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"));

  /**
   * All names that the JDK knows, in lower case: asking it for one it does not know takes long, and
   * a hostile mail may ask a hundred thousand times.
   */
  private static final Map<String, Charset> KNOWN = known();

  private CharsetNames() {}

  static Optional<Charset> find(String label) {
    if (label.length() > LONGEST) {
      return Optional.empty();
    }
    String name = label.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
    // Programs write cn-big5, big5_tw, x-gb2312 ...
    String meant = name.contains("big5") ? TAIWAN : name.contains("gb2312") ? CHINESE : name;
    String wide = MEANT.getOrDefault(meant, meant).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KNOWN.get(wide));
  }

  private static Map<String, Charset> known() {
    Map<String, Charset> known = new HashMap<>();
    for (Charset charset : Charset.availableCharsets().values()) {
      charset.aliases().forEach(alias -> known.put(alias.toLowerCase(Locale.ROOT), charset));
    }
    Charset.availableCharsets()
        .forEach((name, set) -> known.put(name.toLowerCase(Locale.ROOT), set));
    return Map.copyOf(known);
  }
}
