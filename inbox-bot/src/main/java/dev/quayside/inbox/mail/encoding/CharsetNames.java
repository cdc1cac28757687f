package dev.quayside.inbox.mail.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the character set that a sender means by the name he writes. */
final class CharsetNames {
  private static final String CHINESE = "GB18030";
  private static final String TAIWAN = "x-MS950-HKSCS";
  private static final String WESTERN = "windows-1252";

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
          Map.entry("cp950", TAIWAN),
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

  private CharsetNames() {}

  static Optional<Charset> find(String label) {
    String name = label.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    // Programs write cn-big5, big5_tw, x-gb2312 ...
    String meant = name.contains("big5") ? TAIWAN : name.contains("gb2312") ? CHINESE : name;
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(meant, meant)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
