package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.ChargeNames.Known;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What places, lines and charges are called in the customer's language. */
public final class Names {

  private static final ChargeNames CHARGES = ChargeNames.builtIn();

  private Names() {}

  /** "Shanghai to Los Angeles". */
  public static String lane(RateRequest request, Language language) {
    String from = place(request.origin(), language);
    String to = place(request.destination(), language);
    return switch (language) {
      case EN -> from + " to " + to;
      case ZH -> from + "至" + to;
    };
  }

  public static String place(Place place, Language language) {
    return switch (language) {
      case EN -> place.nameEn();
      case ZH -> place.nameZh().isBlank() ? place.nameEn() : place.nameZh();
    };
  }

  public static String country(Place place, Language language) {
    return Locale.of("", place.country()).getDisplayCountry(language.locale());
  }

  public static String carrier(Carrier carrier, Language language) {
    return switch (language) {
      case EN -> carrier.nameEn();
      case ZH -> carrier.nameZh().isBlank() ? carrier.nameEn() : carrier.nameZh();
    };
  }

  /** A charge that is not in the trade's table goes by its code. */
  public static String charge(String code, Language language) {
    return CHARGES.named(code).map(known -> charge(known, language)).orElse(code);
  }

  /** A line's, as it is called on its leg of the way. */
  public static String charge(ChargeLine line, Language language) {
    return CHARGES
        .named(line.code(), line.leg())
        .map(known -> charge(known, language))
        .orElse(line.code());
  }

  /** With its code, by which it stands on the carrier's invoice. */
  public static String chargeAndCode(String code, Language language) {
    return with(code, charge(code, language), language);
  }

  /** The same of a line. */
  public static String chargeAndCode(ChargeLine line, Language language) {
    return with(line.code(), charge(line, language), language);
  }

  private static String with(String code, String name, Language language) {
    if (name.equals(code)) {
      return code;
    }
    return switch (language) {
      case EN -> "%s (%s)".formatted(name, code);
      case ZH -> "%s（%s）".formatted(name, code);
    };
  }

  public static String charges(Collection<String> codes, Language language) {
    return list(codes.stream().map(code -> charge(code, language)).distinct().toList(), language);
  }

  /** Side by side, with the language's own comma. */
  public static String list(Collection<String> names, Language language) {
    return names.stream()
        .collect(
            Collectors.joining(
                switch (language) {
                  case EN -> ", ";
                  case ZH -> "、";
                }));
  }

  public static String leg(Leg leg, Mode mode, Language language) {
    return switch (language) {
      case EN ->
          switch (leg) {
            case PRE_CARRIAGE -> "Pre-carriage";
            case ORIGIN -> "Charges at origin";
            case FREIGHT ->
                mode == Mode.AIR ? "Air freight and surcharges" : "Ocean freight and surcharges";
            case DESTINATION -> "Charges at destination";
            case ON_CARRIAGE -> "On-carriage";
          };
      case ZH ->
          switch (leg) {
            case PRE_CARRIAGE -> "起运港拖车费用";
            case ORIGIN -> "起运港费用";
            case FREIGHT -> mode == Mode.AIR ? "空运费及附加费" : "海运费及附加费";
            case DESTINATION -> "目的港费用";
            case ON_CARRIAGE -> "目的港拖车费用";
          };
    };
  }

  private static String charge(Known known, Language language) {
    return switch (language) {
      case EN -> known.nameEn();
      case ZH -> known.nameZh();
    };
  }
}
