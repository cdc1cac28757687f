package dev.quayside.portal.words;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column of a rate sheet was understood as, for a reader of either language. The book keeps
 * it in English with the kinds of sheets that were confirmed, such as "freight 40HC in USD".
 */
public final class ColumnWords {

  private static final Map<String, String> WHOLE = new HashMap<>();

  static {
    WHOLE.put("POL (port of loading)", "起运港");
    WHOLE.put("POD (port of discharge)", "目的港");
    WHOLE.put("POL once more", "起运港（另一种写法）");
    WHOLE.put("POD once more", "目的港（另一种写法）");
    WHOLE.put("Carrier", "承运人");
    WHOLE.put("Currency", "币种");
    WHOLE.put("Valid from", "生效日");
    WHOLE.put("Valid to", "到期日");
    WHOLE.put("Transit days", "航程（天）");
    WHOLE.put("Free days", "免箱期");
    WHOLE.put("Free days in the terminal (DEM)", "码头免堆期（DEM）");
    WHOLE.put("Free days outside (DET)", "场外免箱期（DET）");
    WHOLE.put("Contract customer", "合约客户");
    WHOLE.put("Via", "中转港");
    WHOLE.put("Service", "航线代码");
    WHOLE.put("Sailing days", "船期");
    WHOLE.put("Closing day", "截关日");
    WHOLE.put("Direct or not", "直达/中转");
    WHOLE.put("Weight limit", "限重");
    WHOLE.put("Commodity", "品名");
    WHOLE.put("Contract number", "合约号");
    WHOLE.put("Kind of rate", "运价类型");
    WHOLE.put("Surcharges", "附加费");
    WHOLE.put("Remarks", "备注");
    WHOLE.put("Way of carriage", "运输方式");
    WHOLE.put("Base port", "基本港");
    WHOLE.put("Ratio", "重泡比");
    WHOLE.put("flat price", "一口价");
    WHOLE.put("minimum", "最低收费");
    WHOLE.put("read over", "不采用");
    WHOLE.put("?", "未识别");
  }

  private static final Map<String, String> LEGS =
      Map.of(
          "PRE_CARRIAGE", "起运港拖车",
          "ORIGIN", "起运港",
          "FREIGHT", "海运/空运段",
          "DESTINATION", "目的港",
          "ON_CARRIAGE", "目的港拖车");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("CONTAINER", "每箱"),
          Map.entry("TEU", "每TEU"),
          Map.entry("BILL_OF_LADING", "每票"),
          Map.entry("REVENUE_TON", "每计费吨"),
          Map.entry("CBM", "每立方"),
          Map.entry("TON", "每吨"),
          Map.entry("KG_GROSS", "每公斤毛重"),
          Map.entry("KG_CHARGEABLE", "每公斤计费重"),
          Map.entry("SHIPMENT", "每单货"),
          Map.entry("PIECE", "每件"));

  private static final Pattern CURRENCY = Pattern.compile("(.+) in ([A-Z]{3})(, .+)?");
  private static final Pattern BOX = Pattern.compile("freight (\\d{2}[A-Z]{2,3})(?:, level (.+))?");
  private static final Pattern UNIT = Pattern.compile("freight per ([A-Z_]+)");
  private static final Pattern KILOGRAMS = Pattern.compile("freight per kg from (\\d+) kg");
  private static final Pattern CHARGE =
      Pattern.compile(
          "charge (\\S+) (PRE_CARRIAGE|ORIGIN|FREIGHT|DESTINATION|ON_CARRIAGE)"
              + "(?: (\\d{2}[A-Z]{2,3}))?(?: per ([A-Z_]+))?"
              + "(?: (LEAST|CURRENCY))?(?:, (.+))?");

  private ColumnWords() {}

  /**
   * The meaning in both languages.
   *
   * @param meaning as the book keeps it; one of no known form stays as it is
   */
  public static Saying of(String meaning) {
    Matcher priced = CURRENCY.matcher(meaning);
    if (!priced.matches()) {
      return new Saying(meaning, chinese(meaning));
    }
    String rest = priced.group(3) == null ? "" : priced.group(3);
    return new Saying(meaning, chinese(priced.group(1) + rest) + "（" + priced.group(2) + "）");
  }

  private static String chinese(String meaning) {
    String whole = WHOLE.get(meaning);
    if (whole != null) {
      return whole;
    }
    Matcher box = BOX.matcher(meaning);
    if (box.matches()) {
      return box.group(1) + "运费" + (box.group(2) == null ? "" : "，价格等级" + box.group(2));
    }
    Matcher unit = UNIT.matcher(meaning);
    if (unit.matches()) {
      return UNITS.getOrDefault(unit.group(1), unit.group(1)) + "运费";
    }
    Matcher kilograms = KILOGRAMS.matcher(meaning);
    if (kilograms.matches()) {
      return kilograms.group(1).equals("0") ? "45公斤以下每公斤运费（N）" : kilograms.group(1) + "公斤以上每公斤运费";
    }
    Matcher charge = CHARGE.matcher(meaning);
    return charge.matches() ? charge(charge) : meaning;
  }

  private static String charge(Matcher charge) {
    var words = new StringBuilder(LEGS.getOrDefault(charge.group(2), "")).append(charge.group(1));
    if (charge.group(3) != null) {
      words.append(' ').append(charge.group(3));
    }
    if (charge.group(4) != null) {
      words.append(' ').append(UNITS.getOrDefault(charge.group(4), charge.group(4)));
    }
    if (charge.group(5) != null) {
      words.append(charge.group(5).equals("LEAST") ? "最低收费" : "币种");
    }
    if (charge.group(6) != null) {
      words
          .append("，")
          .append(charge.group(6).replaceFirst("^FROM ", "自").replaceFirst("^TILL ", "至"));
    }
    return words.toString();
  }
}
