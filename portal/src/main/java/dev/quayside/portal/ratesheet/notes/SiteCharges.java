package dev.quayside.portal.ratesheet.notes;

import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a charge as the rate exchanges of China take it: 名称-类型-20gp-40gp-40hq-单价-币种, such as
 * ACF-box-30-20-10-0-USD.
 */
final class SiteCharges {

  private static final Pattern FORM =
      Pattern.compile(
          "([^-;]{1,40})-(BOX|PIECE|BL|CBM|RT|TON|KG)-([\\d.]{1,10})-([\\d.]{1,10})-([\\d.]{1,10})-([\\d.]{1,10})-([A-Z]{3})");

  private SiteCharges() {}

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  static Noted read(String text, ChargeWords words, Set<Equipment> types) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Noted.wrong(Saying.asItStands(text));
    }
    Optional<ChargeWords.Named> named = words.named(form.group(1).strip());
    Optional<Currency> currency = currency(form.group(7));
    if (named.isEmpty() || currency.isEmpty()) {
      return Noted.wrong(
          named.isEmpty()
              ? Saying.of("%s: no charge Quayside knows", "%s：不是系统已知的费用", text)
              : Saying.of("%s: no currency", "%s：没有币种", text));
    }
    Leg leg = named.get().leg().orElse(Leg.ORIGIN);
    Optional<ChargeBasis> basis = basis(form, currency.get(), types);
    return basis
        .map(known -> Noted.of(java.util.List.of(new Charge(named.get().code(), leg, known))))
        .orElse(Noted.NOTHING);
  }

  private static Optional<ChargeBasis> basis(
      Matcher form, Currency currency, Set<Equipment> types) {
    var price = new BigDecimal(form.group(6));
    return switch (form.group(2)) {
      case "BOX" -> boxes(form, currency, types);
      case "PIECE", "BL" ->
          Optional.of(new ChargeBasis.PerBillOfLading(new Money(price, currency)));
      case "CBM" -> Optional.of(each(Per.CBM, price, currency));
      case "TON" -> Optional.of(each(Per.TON, price, currency));
      case "KG" -> Optional.of(each(Per.KG_CHARGEABLE, price, currency));
      default -> Optional.of(each(Per.REVENUE_TON, price, currency));
    };
  }

  private static ChargeBasis each(Per per, BigDecimal price, Currency currency) {
    return new ChargeBasis.Each(per, new UnitPrice(price, currency), Optional.empty());
  }

  /** Empty where the row has no container the charge is for. */
  private static Optional<ChargeBasis> boxes(
      Matcher form, Currency currency, Set<Equipment> types) {
    Map<Equipment, Money> amounts = new EnumMap<>(Equipment.class);
    for (Equipment type : types) {
      int group =
          switch (type) {
            case GP20 -> 3;
            case GP40 -> 4;
            case HC40, NOR40 -> 5;
            case HC45, RF20, RF40, OT20, OT40, FR20, FR40, TK20 -> 0;
          };
      if (group > 0) {
        amounts.put(type, new Money(new BigDecimal(form.group(group)), currency));
      }
    }
    return amounts.isEmpty()
        ? Optional.empty()
        : Optional.of(new ChargeBasis.PerContainer(amounts));
  }

  private static Optional<Currency> currency(String code) {
    try {
      return Optional.of(Currency.getInstance(code.equals("RMB") ? "CNY" : code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
