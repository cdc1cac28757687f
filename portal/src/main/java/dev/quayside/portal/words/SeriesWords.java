package dev.quayside.portal.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a series of sheets for a reader of either language. Its name in the book stays what
 * it is, for by that the next sheet finds it: "COSCO FCL tariff"; here it is only told.
 */
public final class SeriesWords {

  private static final Pattern NAME =
      Pattern.compile(
          "(.*\\S) (FCL|LCL|AIR|ROAD|CUSTOMS)(?: (contract|price level|tariff|spot)(?: (\\S+))?)?");

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("FCL", "整箱"),
          Map.entry("LCL", "拼箱"),
          Map.entry("AIR", "空运"),
          Map.entry("ROAD", "拖车"),
          Map.entry("CUSTOMS", "报关"),
          Map.entry("contract", "合约价"),
          Map.entry("price level", "等级价"),
          Map.entry("tariff", "公开价"),
          Map.entry("spot", "即期价"));

  private SeriesWords() {}

  /** A name that somebody gave stays as it is. */
  public static Saying of(String name) {
    Matcher made = NAME.matcher(name);
    if (!made.matches()) {
      return Saying.asItStands(name);
    }
    var chinese = new StringBuilder(made.group(1)).append(' ').append(CHINESE.get(made.group(2)));
    if (made.group(3) != null) {
      chinese.append(CHINESE.get(made.group(3)));
    }
    if (made.group(4) != null) {
      chinese.append(' ').append(made.group(4));
    }
    return new Saying(name, chinese.toString());
  }
}
