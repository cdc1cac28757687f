package dev.quayside.inbox.read.cargo;

import java.util.Locale;

/** The ISO 4217 code for a currency as customers write it: $, 美金, €, RMB. */
public final class Currencies {

  private Currencies() {}

  public static String iso(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "€", "eur", "euro", "euros", "欧元", "欧" -> "EUR";
      case "rmb", "cny", "￥", "¥", "人民币", "元" -> "CNY";
      case "gbp", "£", "英镑" -> "GBP";
      case "chf", "sfr" -> "CHF";
      case "sek" -> "SEK";
      case "nok" -> "NOK";
      case "dkk" -> "DKK";
      case "jpy", "日元", "日币" -> "JPY";
      case "inr" -> "INR";
      case "aed" -> "AED";
      case "sgd", "新币", "新加坡元" -> "SGD";
      case "hkd", "港币", "港元", "港纸" -> "HKD";
      case "zar" -> "ZAR";
      case "cad", "加币", "加元" -> "CAD";
      case "aud", "澳币", "澳元", "澳刀" -> "AUD";
      default -> "USD";
    };
  }
}
