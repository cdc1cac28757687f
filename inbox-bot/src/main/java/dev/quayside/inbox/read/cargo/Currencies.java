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
      case "cad" -> "CAD";
      case "aud" -> "AUD";
      default -> "USD";
    };
  }
}
