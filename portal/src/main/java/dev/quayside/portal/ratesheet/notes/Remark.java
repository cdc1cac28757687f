package dev.quayside.portal.ratesheet.notes;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.timing.FreeTimeCell;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing.Routing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the remarks that are about the voyage and not about costs: 直达, via SIN, 限重15吨, 28 days
 * free.
 */
final class Remark {

  private static final Set<String> DIRECT =
      Set.of("DIRECT", "DIRECT SERVICE", "DIRECT CALL", "直达", "直航", "直靠", "直挂");
  private static final Set<String> TRANSSHIPPED =
      Set.of("TRANSSHIPMENT", "TRANSHIPMENT", "T/S", "TS", "INDIRECT", "中转", "转船");
  private static final Set<String> SAYS_NOTHING =
      Set.of("SPACE OK", "舱位充足", "有舱", "NO SERVICE GUARANTEE", "如有变动恕不另行通知", "仅供参考");
  private static final Set<String> HALTED =
      Set.of("SUSPENDED", "SUSPENDED UNTIL FURTHER NOTICE", "暂停", "暂停接货", "停接");

  private static final Pattern VIA =
      Pattern.compile("(?:VIA|T/S AT|T/S|经|中转港[: ]?)\\s?([A-Z一-龥 /]{2,40}?)(?:中转|转)?");
  private static final Pattern TRANSIT =
      Pattern.compile(
          "(?:T/T|TT|TRANSIT(?: TIME)?|航程)[: ]{0,2}(?:ABT"
              + " |约)?(\\d{1,3})(?:\\s?[-~]\\s?(\\d{1,3}))?\\s?(?:DAYS?|天)?");
  private static final Pattern FREE =
      Pattern.compile(
          "(?:目的港)?(?:免箱期|免柜期|免箱|免用箱|FREE TIME|FREE|FT|DEM|DET|用箱)|FREE (?:DEM|DET|TIME)|DAYS?"
              + " FREE|天免箱期|天免箱");

  private Remark() {}

  static Optional<Noted> read(String text) {
    if (DIRECT.contains(text)) {
      return Optional.of(Noted.routed(Routing.DIRECT, List.of()));
    }
    if (TRANSSHIPPED.contains(text)) {
      return Optional.of(Noted.routed(Routing.TRANSSHIPPED, List.of()));
    }
    if (HALTED.contains(text)) {
      return Optional.of(Noted.halted());
    }
    if (SAYS_NOTHING.contains(text)) {
      return Optional.of(Noted.NOTHING);
    }
    Matcher via = VIA.matcher(text);
    if (via.matches()) {
      return Optional.of(
          Noted.routed(Routing.TRANSSHIPPED, List.of(via.group(1).strip().split("\\s?/\\s?", 6))));
    }
    Matcher transit = TRANSIT.matcher(text);
    if (transit.matches()) {
      int least = Integer.parseInt(transit.group(1));
      int most = transit.group(2) == null ? least : Integer.parseInt(transit.group(2));
      return most < least
          ? Optional.empty()
          : Optional.of(Noted.taking(new TransitTime(least, most)));
    }
    return freeTime(text).or(() -> weight(text));
  }

  private static Optional<Noted> weight(String text) {
    boolean alone =
        text.length() < 24 && !text.contains("USD") && !text.contains("$") && !text.contains("OWS");
    return alone ? WeightText.limit(text).map(Noted::weighing) : Optional.empty();
  }

  private static Optional<Noted> freeTime(String text) {
    if (text.length() > 60
        || !FREE.matcher(text).find()
        || text.contains("USD")
        || text.contains("$")) {
      return Optional.empty();
    }
    String bare =
        text.replace("目的港", "")
            .replace("免箱期", "")
            .replace("免柜期", "")
            .replace("免用箱", "")
            .replace("免箱", "")
            .replace("用箱", "")
            .replace("FREE TIME", "")
            .replace("AT POD", "")
            .replace("AT DESTINATION", "")
            .replace("FREE", "")
            .replace("申请", "")
            .replace(":", " ")
            .replace("可", "")
            .replace("给", "")
            .replace("DETENTION", "DET")
            .replace("DEMURRAGE", "DEM")
            .strip();
    String days = bare.equals("DEM/DET") ? "" : bare;
    Understood<FreeTime> free = FreeTimeCell.read(days);
    return free instanceof Understood.Is<FreeTime>(FreeTime time)
        ? Optional.of(Noted.free(time))
        : Optional.empty();
  }
}
