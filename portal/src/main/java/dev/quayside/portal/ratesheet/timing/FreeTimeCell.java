package dev.quayside.portal.ratesheet.timing;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.rates.tariff.schedule.FreeTime;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads free time at the port of discharge: 14, 28d, 21天, DEM7/DET7, 7 DEM + 10 DET, 7+7. */
public final class FreeTimeCell {

  private static final Set<String> NOTHING = Set.of("", "-", "--", "/", "N/A", "NA", "NIL", "无");
  private static final String UNIT = "\\s?(?:CALENDAR |WORKING |RUNNING )?(?:DAYS?|D|天|日|个?工作日)?";
  private static final Pattern ONE =
      Pattern.compile(
          "(?:COMBINED|FREE|免)?\\s?(\\d{1,3})"
              + UNIT
              + "\\s?(?:COMBINED|FREE|DEM ?[+&/] ?DET|免箱期|免柜期)?");
  private static final Pattern TWO =
      Pattern.compile(
          "(?:DEM|DM)?[ :]?(\\d{1,3})"
              + UNIT
              + "\\s?(?:DEM|DM)?\\s?[/+&,]\\s?(?:DET|DT)?[ :]?(\\d{1,3})"
              + UNIT
              + "\\s?(?:DET|DT)?");
  private static final Pattern DEM = Pattern.compile("(?:DEM|DEMURRAGE)[ :]{0,2}(\\d{1,3})");
  private static final Pattern DET = Pattern.compile("(?:DET|DETENTION)[ :]{0,2}(\\d{1,3})");

  private static final int MOST_DAYS = 365;

  private FreeTimeCell() {}

  public static Understood<FreeTime> read(String written) {
    String text =
        Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    if (NOTHING.contains(text)) {
      return new Understood.Nothing<>();
    }
    if (text.length() > 60) {
      return wrong();
    }
    var counted =
        text.contains("WORKING") || text.contains("工作日")
            ? FreeTime.Counted.WORKING_DAYS
            : FreeTime.Counted.CALENDAR_DAYS;
    Matcher one = ONE.matcher(text);
    if (one.matches()) {
      return made(Optional.empty(), Optional.empty(), days(one), counted);
    }
    Matcher two = TWO.matcher(text);
    if (two.matches()) {
      return made(days(two), Optional.of(Integer.valueOf(two.group(2))), Optional.empty(), counted);
    }
    Matcher dem = DEM.matcher(text);
    Matcher det = DET.matcher(text);
    Optional<Integer> demurrage = dem.find() ? days(dem) : Optional.empty();
    Optional<Integer> detention = det.find() ? days(det) : Optional.empty();
    return demurrage.isEmpty() && detention.isEmpty()
        ? wrong()
        : made(demurrage, detention, Optional.empty(), counted);
  }

  private static Understood<FreeTime> made(
      Optional<Integer> demurrage,
      Optional<Integer> detention,
      Optional<Integer> combined,
      FreeTime.Counted counted) {
    boolean sane =
        demurrage.orElse(0) <= MOST_DAYS
            && detention.orElse(0) <= MOST_DAYS
            && combined.orElse(0) <= MOST_DAYS;
    return sane
        ? new Understood.Is<>(new FreeTime(demurrage, detention, combined, counted))
        : wrong();
  }

  private static Optional<Integer> days(Matcher matcher) {
    return Optional.of(Integer.valueOf(matcher.group(1)));
  }

  private static Understood<FreeTime> wrong() {
    return Understood.wrong(
        "is no number of free days; write 14 or DEM7/DET7", "不是免箱期；请填14或DEM7/DET7");
  }
}
