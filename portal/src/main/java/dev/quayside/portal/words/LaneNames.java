package dev.quayside.portal.words;

import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;

/** Says a lane such as CNSHA-USLAX by its ports' names. */
public final class LaneNames {

  private LaneNames() {}

  /** What is in no table stays as it is written. */
  public static String of(String lane, Places places, Wording words) {
    int between = lane.indexOf('-');
    return between < 0
        ? lane
        : port(lane.substring(0, between), places, words)
            + " → "
            + port(lane.substring(between + 1), places, words);
  }

  private static String port(String code, Places places, Wording words) {
    return UnLocode.isUnLocode(code)
        ? places.byCode(new UnLocode(code)).map(words::place).orElse(code)
        : code;
  }
}
