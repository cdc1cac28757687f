package dev.quayside.db.rate.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that stand in every body, so that they need not be made again for each. */
final class Words {

  private static final int SLOTS = 1 << 12;

  private static final @Nullable String[] KNOWN = table();

  private Words() {}

  /**
   * The text of those bytes.
   *
   * @param hash as {@link String#hashCode} reckons it, where all bytes are ASCII
   */
  static String known(byte[] bytes, int start, int end, int hash) {
    String word = KNOWN[slot(hash)];
    return word != null && word.hashCode() == hash && isSame(word, bytes, start, end)
        ? word
        : new String(bytes, start, end - start, UTF_8);
  }

  private static boolean isSame(String word, byte[] bytes, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String[] table() {
    var table = new @Nullable String[SLOTS];
    Stream.of(
            Stream.of(
                "freight charges is each bl flat least percent sailing service routing"
                    + " via days leaves on closed free demurrage detention combined working scope"
                    + " cbm ton kgPerCbm leastTons step perKg cm3PerKg by from to overKg equipment"
                    + " ports dangerous reefer included USD CNY EUR HKD"),
            names(Equipment.values()),
            names(Leg.values()),
            names(Per.values()),
            names(Sailing.Routing.values()),
            names(Validity.By.values()),
            names(DayOfWeek.values()))
        .flatMap(words -> words)
        .flatMap(words -> List.of(words.split(" ")).stream())
        .forEach(word -> table[slot(word.hashCode())] = word);
    return table;
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name);
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 12 ^ hash >>> 24) & SLOTS - 1;
  }
}
