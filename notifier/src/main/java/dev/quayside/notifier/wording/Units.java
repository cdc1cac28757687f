package dev.quayside.notifier.wording;

import dev.quayside.db.asking.LooseIndication;
import dev.quayside.db.asking.LooseIndication.Step;
import dev.quayside.db.customer.Language;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Mode;

/** What loose cargo is charged by: W/M by sea, the chargeable kilogram by air. */
public final class Units {

  private Units() {}

  /** "about USD 96 per W/M". */
  public static String each(Money each, Mode mode, Language language) {
    String about = Roughly.about(each, language);
    return switch (language) {
      case EN -> about + (mode == Mode.AIR ? " per chargeable kg" : " per W/M");
      case ZH -> (mode == Mode.AIR ? "每计费公斤" : "每计费吨") + about;
    };
  }

  /** "from 100 kg: about USD 4.20". */
  public static String step(LooseIndication loose, Step step, Language language) {
    boolean air = loose.mode() == Mode.AIR;
    String lane = loose.lane().map(named -> Roughly.lane(named, language)).orElse("");
    String about = Roughly.about(step.each(), language);
    return switch (language) {
      case EN -> "%sfrom %d %s: %s".formatted(lane, step.from(), air ? "kg" : "W/M", about);
      case ZH -> "%s%d %s起：%s".formatted(lane, step.from(), air ? "公斤" : "计费吨", about);
    };
  }

  public static String by(Mode mode, Language language) {
    return switch (language) {
      case EN -> mode == Mode.AIR ? "charged by the kilogram" : "charged by W/M";
      case ZH -> mode == Mode.AIR ? "按计费重量收费" : "按计费吨收费";
    };
  }

  /** What counts as one. */
  public static String counted(Mode mode, Language language) {
    return switch (language) {
      case EN ->
          mode == Mode.AIR
              ? "Weight or volume counts, 6,000 cubic centimetres as a kilogram, whichever is more."
              : "W/M is a cubic metre or 1,000 kg, whichever is more.";
      case ZH -> mode == Mode.AIR ? "实重与体积重（6000 立方厘米计 1 公斤）取大计费。" : "计费吨按 1 立方米或 1000 公斤取大。";
    };
  }
}
