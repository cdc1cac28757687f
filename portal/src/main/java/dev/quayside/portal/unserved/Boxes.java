package dev.quayside.portal.unserved;

import dev.quayside.portal.words.Wording;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.util.Arrays;

/** Says what was to be carried, as the trade does. */
final class Boxes {

  private Boxes() {}

  /** Such as 40HC, or loose cargo by its way; what was not kept is said so. */
  static String told(String box, Wording words) {
    return Arrays.stream(Equipment.values())
        .filter(type -> type.name().equals(box))
        .map(Equipment::label)
        .findFirst()
        .or(() ->
            Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equals(box))
                .map(words::of)
                .findFirst())
        .orElseGet(() -> words.text("unserved.unsaid"));
  }

  /** So many boxes, or cubic metres of loose cargo. */
  static String volume(String box, BigDecimal volume, Wording words) {
    if (box.isEmpty()) {
      return "–";
    }
    boolean loose = Arrays.stream(Mode.values()).anyMatch(mode -> mode.name().equals(box));
    return loose ? words.number(volume) + " m³" : words.number(volume);
  }
}
