package dev.quayside.rates.tariff;

/**
 * A shipping line.
 *
 * @param scac Standard Carrier Alpha Code, such as COSU; identifies the line
 */
public record Carrier(String scac, String nameEn, String nameZh) {}
