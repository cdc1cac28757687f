package dev.quayside.inbox.read.cargo;

import java.util.Locale;

/** The ISO 4217 code for a currency as customers write it: $, 美金, €, RMB. */
public final class Currencies {

  private Currencies() {}

  public static String iso(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "€", "eur", "euro", "euros", "欧元", "欧" -> "EUR";
      case "rmb", "cny", "￥", "¥", "人民币", "元" -> "CNY";
      case "gbp", "£" -> "GBP";
      case "chf", "sfr" -> "CHF";
      case "sek" -> "SEK";
      case "nok" -> "NOK";
      case "dkk" -> "DKK";
      case "jpy" -> "JPY";
      case "inr" -> "INR";
      case "aed" -> "AED";
      case "sgd" -> "SGD";
      case "hkd" -> "HKD";
      case "zar" -> "ZAR";
      case "cad" -> "CAD";
      case "aud" -> "AUD";
      default -> "USD";
    };
  }
}
