package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What is carried, and how loose cargo was counted: by weight or by measure. */
public final class Cargo {

  private static final BigDecimal CM3_PER_CBM = BigDecimal.valueOf(1_000_000);
  private static final int DECIMALS = 3;

  private Cargo() {}

  /** Such as 3x40HC, or 12 pieces, 850 kg, 2.4 cbm. */
  public static String of(Load load, Language language) {
    return switch (load) {
      case Containers boxes -> boxes.toString();
      case Loose loose ->
          (loose.pieces() == 0 ? "" : pieces(loose.pieces(), language)) + measures(loose, language);
    };
  }

  private static String measures(Loose loose, Language language) {
    String kg = Amounts.plain(loose.grossKg());
    String cbm = Amounts.plain(loose.cbm());
    return switch (language) {
      case EN -> "%s kg, %s cbm".formatted(kg, cbm);
      case ZH -> "%s 公斤，%s 立方米".formatted(kg, cbm);
    };
  }

  private static String pieces(int count, Language language) {
    return switch (language) {
      case EN -> count == 1 ? "1 piece, " : "%,d pieces, ".formatted(count);
      case ZH -> "%d 件，".formatted(count);
    };
  }

  /** How the freight of loose cargo was counted; empty where it goes by the container. */
  public static Optional<String> counted(RateRequest request, Option option, Language language) {
    if (!(request.load() instanceof Loose loose)) {
      return Optional.empty();
    }
    return option
        .ratio()
        .flatMap(ratio ->
            option.lines().stream()
                .filter(line -> line.code().equals(request.mode().freightCode()))
                .findFirst()
                .flatMap(line -> counted(loose, ratio, line, language)));
  }

  private static Optional<String> counted(
      Loose loose, int ratio, ChargeLine freight, Language language) {
    return switch (freight.per()) {
      case REVENUE_TON -> Optional.of(tons(loose, ratio, freight, language));
      case KG_CHARGEABLE -> Optional.of(kilograms(loose, ratio, freight, language));
      case CONTAINER,
          TEU,
          BILL_OF_LADING,
          CBM,
          TON,
          KG_GROSS,
          SHIPMENT,
          PIECE,
          PERCENT_OF_FREIGHT ->
          Optional.empty();
    };
  }

  private static String tons(Loose loose, int ratio, ChargeLine freight, Language language) {
    String cbm = Amounts.plain(loose.cbm());
    BigDecimal weighed = loose.tons(ratio).setScale(DECIMALS, RoundingMode.HALF_UP);
    String tons = Amounts.plain(weighed);
    String counted = Amounts.plain(freight.quantity());
    boolean more = freight.quantity().compareTo(loose.cbm().max(weighed)) > 0;
    String least = minimum(freight, language);
    return switch (language) {
      case EN ->
          "W/M: %s cbm against %s t (%s kg to the ton), charged on %s revenue tons%s%s"
              .formatted(
                  cbm,
                  tons,
                  Amounts.plain(BigDecimal.valueOf(ratio)),
                  counted,
                  more ? ", the tariff's minimum or next step" : "",
                  least);
      case ZH ->
          "计费吨（W/M）：体积 %s 立方米，重量 %s 吨（1 吨 = %s 公斤），按 %s 计费吨计收%s%s"
              .formatted(
                  cbm,
                  tons,
                  Amounts.plain(BigDecimal.valueOf(ratio)),
                  counted,
                  more ? "（起码计费吨或进位）" : "",
                  least);
    };
  }

  private static String kilograms(Loose loose, int ratio, ChargeLine freight, Language language) {
    String gross = Amounts.plain(loose.grossKg());
    String volume =
        Amounts.plain(
            loose
                .cbm()
                .multiply(CM3_PER_CBM)
                .divide(BigDecimal.valueOf(ratio), 1, RoundingMode.HALF_UP));
    String divisor = Amounts.plain(BigDecimal.valueOf(ratio));
    BigDecimal own = loose.chargeableKg(ratio);
    String chargeable = Amounts.plain(own);
    boolean higher = freight.quantity().compareTo(own) > 0;
    String counted = Amounts.plain(freight.quantity());
    String least = minimum(freight, language);
    return switch (language) {
      case EN ->
          "Chargeable weight: %s kg gross against %s kg by volume (%s cbm, 1 kg = %s cm³): %s kg%s%s"
              .formatted(
                  gross,
                  volume,
                  Amounts.plain(loose.cbm()),
                  divisor,
                  chargeable,
                  higher ? ", charged as %s kg, which costs less".formatted(counted) : "",
                  least);
      case ZH ->
          "计费重：毛重 %s 公斤，体积重 %s 公斤（%s 立方米，1 公斤 = %s 立方厘米），计费重 %s 公斤%s%s"
              .formatted(
                  gross,
                  volume,
                  Amounts.plain(loose.cbm()),
                  divisor,
                  chargeable,
                  higher ? "，按 %s 公斤级计收更优惠".formatted(counted) : "",
                  least);
    };
  }

  /** Said where the minimum is more than what the weight comes to. */
  private static String minimum(ChargeLine freight, Language language) {
    boolean applies =
        freight
            .least()
            .filter(least ->
                least.amount().compareTo(freight.each().times(freight.quantity()).amount()) > 0)
            .isPresent();
    return switch (language) {
      case EN -> applies ? "; the minimum charge applies" : "";
      case ZH -> applies ? "；按最低收费计收" : "";
    };
  }
}
