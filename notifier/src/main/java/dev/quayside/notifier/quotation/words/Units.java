package dev.quayside.notifier.quotation.words;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.charge.Per;

/** What a line of a quote counts, as the trade writes it. */
public final class Units {

  private Units() {}

  /** For a line of an option; by air the bill is an air waybill. */
  public static String of(ChargeLine line, Option option, Language language) {
    return line.per() == Per.BILL_OF_LADING && option.byAir() && language == Language.EN
        ? "AWB"
        : line.equipment().map(Equipment::label).orElseGet(() -> of(line.per(), language));
  }

  public static String of(Per per, Language language) {
    boolean zh = language == Language.ZH;
    return switch (per) {
      case CONTAINER -> zh ? "箱" : "container";
      case TEU -> "TEU";
      case BILL_OF_LADING -> zh ? "票" : "B/L";
      case REVENUE_TON -> zh ? "计费吨" : "W/M";
      case CBM -> zh ? "立方米" : "cbm";
      case TON -> zh ? "吨" : "ton";
      case KG_GROSS -> zh ? "公斤（毛重）" : "kg gross";
      case KG_CHARGEABLE -> zh ? "公斤（计费重）" : "kg chargeable";
      case SHIPMENT -> zh ? "票" : "shipment";
      case PIECE -> zh ? "件" : "piece";
      case PERCENT_OF_FREIGHT -> zh ? "运费的 %" : "% of freight";
    };
  }
}
