package dev.quayside.portal.ratesheet.timing;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.rates.tariff.schedule.Departure;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads on which weekdays a service leaves: 6截1开, 周三/周六, WED, 每周二、五, Daily. */
public final class SailsCell {

  private static final Map<String, DayOfWeek> NAMES =
      Map.ofEntries(
          Map.entry("MON", DayOfWeek.MONDAY),
          Map.entry("TUE", DayOfWeek.TUESDAY),
          Map.entry("WED", DayOfWeek.WEDNESDAY),
          Map.entry("THU", DayOfWeek.THURSDAY),
          Map.entry("FRI", DayOfWeek.FRIDAY),
          Map.entry("SAT", DayOfWeek.SATURDAY),
          Map.entry("SUN", DayOfWeek.SUNDAY),
          Map.entry("一", DayOfWeek.MONDAY),
          Map.entry("二", DayOfWeek.TUESDAY),
          Map.entry("三", DayOfWeek.WEDNESDAY),
          Map.entry("四", DayOfWeek.THURSDAY),
          Map.entry("五", DayOfWeek.FRIDAY),
          Map.entry("六", DayOfWeek.SATURDAY),
          Map.entry("日", DayOfWeek.SUNDAY),
          Map.entry("天", DayOfWeek.SUNDAY));

  private static final String DAY = "(?:周|星期|W/?D)?([1-7一二三四五六日天])";
  private static final Pattern CLOSES_SAILS =
      Pattern.compile(DAY + "\\s?截(?:关|港|单)?[ ,，/]?\\s?" + DAY + "\\s?(?:开|航)?(?:船|航)?");
  private static final Pattern PAIR = Pattern.compile("([1-7])\\s?/\\s?([1-7])");
  private static final Pattern PARTS = Pattern.compile("[/,、;+&\\s]{1,3}|AND|和");

  private SailsCell() {}

  /**
   * What two days parted by a slash are: 6/1 closes on Saturday and sails on Monday, or sails
   * twice.
   */
  public enum Slash {
    UNSAID,
    CLOSES_AND_SAILS,
    SAILS_TWICE
  }

  public static Understood<List<Departure>> read(String written, Slash slash) {
    String text =
        Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    if (text.isEmpty() || text.equals("-") || text.equals("N/A")) {
      return new Understood.Nothing<>();
    }
    if (text.length() > 60) {
      return wrong();
    }
    if (text.equals("DAILY")
        || text.equals("每天")
        || text.equals("天天")
        || text.equals("D1-7")
        || text.equals("D1234567")) {
      return new Understood.Is<>(
          List.of(DayOfWeek.values()).stream().map(SailsCell::leaving).toList());
    }
    var pair = PAIR.matcher(text);
    if (pair.matches()) {
      return switch (slash) {
        case UNSAID ->
            Understood.wrong(
                "may be a closing and a sailing day or two sailings; answer sails=cutoff or"
                    + " sails=days",
                "是“截关/开船”还是两个船期不明；请答复sails=cutoff或sails=days");
        case CLOSES_AND_SAILS -> closing(pair.group(1), pair.group(2));
        case SAILS_TWICE ->
            new Understood.Is<>(List.of(leaving(day(pair.group(1))), leaving(day(pair.group(2)))));
      };
    }
    var both = CLOSES_SAILS.matcher(text);
    if (both.matches()) {
      return closing(both.group(1), both.group(2));
    }
    return several(text);
  }

  private static Understood<List<Departure>> several(String text) {
    String bare =
        text.replace("每周", "")
            .replace("星期", "")
            .replace("逢", "")
            .replace("周", "")
            .replace("开船", "")
            .replace("开", "");
    List<Departure> departures = new ArrayList<>();
    for (String part : PARTS.split(bare.strip(), -1)) {
      String name = part.strip();
      if (name.length() >= 3
          && NAMES.containsKey(name.substring(0, 3))
          && name.endsWith(name.length() > 5 ? "DAY" : name)) {
        name = name.substring(0, 3);
      }
      if (!NAMES.containsKey(name) && !(name.length() == 1 && "1234567".contains(name))) {
        return wrong();
      }
      departures.add(leaving(day(name)));
    }
    return new Understood.Is<>(List.copyOf(departures));
  }

  private static Understood<List<Departure>> closing(String closes, String sails) {
    return new Understood.Is<>(List.of(new Departure(day(sails), Optional.of(day(closes)))));
  }

  private static Departure leaving(DayOfWeek day) {
    return new Departure(day, Optional.empty());
  }

  private static DayOfWeek day(String name) {
    return Optional.ofNullable(NAMES.get(name))
        .orElseGet(() -> DayOfWeek.of(Integer.parseInt(name)));
  }

  private static Understood<List<Departure>> wrong() {
    return Understood.wrong("is no sailing day; write WED, 周三 or 6截1开", "不是船期；请填WED、周三或6截1开");
  }
}
