package dev.quayside.portal.ratesheet.notes;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how heavy a container may be: 限重不超过15吨, max 20t, ≤18000KGS. */
public final class WeightText {

  private static final Pattern WEIGHT =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)\\s?(KGS?|公斤|吨|TONS?|MTS?|T)(?![A-Z])");

  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:限重|限|不超过|不超|小于|以内|WEIGHT LIMIT|PAYLOAD|MAX\\.?|MAXIMUM|UP TO|≤|<=|<)[:"
              + " ]{0,2}(?:不超过)?\\s?"
              + WEIGHT.pattern());

  private WeightText() {}

  /**
   * A cell of a column of limits, in kilograms; a number alone is tons up to 40, then kilograms.
   */
  public static Optional<BigDecimal> cell(String written) {
    String text = tidy(written);
    Matcher weight = WEIGHT.matcher(text);
    if (weight.find()) {
      return Optional.of(kg(weight.group(1), weight.group(2)));
    }
    if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    var number = new BigDecimal(text);
    return Optional.of(number.compareTo(BigDecimal.valueOf(40)) <= 0 ? tons(number) : number);
  }

  /** A limit in running text, in kilograms. */
  static Optional<BigDecimal> limit(String text) {
    Matcher limit = LIMIT.matcher(text);
    return limit.find() ? Optional.of(kg(limit.group(1), limit.group(2))) : Optional.empty();
  }

  static BigDecimal kg(String number, String unit) {
    var amount = new BigDecimal(number);
    return unit.startsWith("K") || unit.equals("公斤") ? amount : tons(amount);
  }

  private static BigDecimal tons(BigDecimal tons) {
    return new BigDecimal(tons.movePointRight(3).stripTrailingZeros().toPlainString());
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
