package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the price does not cover, said before it is a dispute: the legs that the delivery term
 * leaves to the other side, and what a port-to-port price never covers unless it is a line of its
 * own.
 */
public final class NotIncluded {

  private NotIncluded() {}

  /** Each in a few words. */
  public static List<String> of(Offer offer, Language language) {
    var left = new ArrayList<String>();
    var legs = offer.legsNotOffered();
    for (Leg leg : EnumSet.range(Leg.ORIGIN, Leg.DESTINATION)) {
      if (legs.contains(leg)) {
        left.add(leftTo(leg, offer, language));
      } else if (notPriced(leg, offer)) {
        left.add(unlessNamed(leg, offer.request().mode(), language));
      }
    }
    var priced = codes(offer);
    boolean zh = language == Language.ZH;
    trucking(offer, priced.contains("TRK"), zh).ifPresent(left::add);
    if (!priced.contains("CUS") && !priced.contains("ICC")) {
      left.add(zh ? "报关清关" : "customs clearance");
    } else if (!priced.contains("ICC")) {
      left.add(zh ? "目的港清关" : "import customs clearance");
    }
    left.add(zh ? "关税及税金" : "duties and taxes");
    if (!priced.contains("INS")) {
      left.add(zh ? "货运保险" : "cargo insurance");
    }
    return left;
  }

  private static Optional<String> trucking(Offer offer, boolean named, boolean zh) {
    boolean pre = offer.request().truckAt(Leg.PRE_CARRIAGE).isPresent();
    boolean on = offer.request().truckAt(Leg.ON_CARRIAGE).isPresent();
    if (pre == on) {
      return pre || named ? Optional.empty() : Optional.of(zh ? "两端拖车" : "trucking at both ends");
    }
    return Optional.of(
        pre ? zh ? "目的港拖车" : "trucking at destination" : zh ? "起运港拖车" : "trucking at origin");
  }

  /** Such as "charges at origin (FOB: for the shipper)". */
  private static String leftTo(Leg leg, Offer offer, Language language) {
    String term = offer.request().incoterm().map(Enum::name).orElse("");
    return switch (language) {
      case EN ->
          switch (leg) {
            case ORIGIN -> "charges at origin (%s: for the shipper)".formatted(term);
            case FREIGHT -> "ocean freight (%s)".formatted(term);
            case DESTINATION -> "charges at destination (%s: for the consignee)".formatted(term);
            case PRE_CARRIAGE, ON_CARRIAGE -> Names.leg(leg, offer.request().mode(), language);
          };
      case ZH ->
          switch (leg) {
            case ORIGIN -> "起运港费用（%s，由发货人承担）".formatted(term);
            case FREIGHT -> "海运费（%s）".formatted(term);
            case DESTINATION -> "目的港费用（%s，由收货人承担）".formatted(term);
            case PRE_CARRIAGE, ON_CARRIAGE -> Names.leg(leg, offer.request().mode(), language);
          };
    };
  }

  private static boolean notPriced(Leg leg, Offer offer) {
    return offer.options().stream()
        .flatMap(option -> option.lines().stream())
        .noneMatch(line -> line.leg() == leg);
  }

  /** A tariff that says nothing of a leg does not make it free. */
  private static String unlessNamed(Leg leg, Mode mode, Language language) {
    String charges = Names.leg(leg, mode, language);
    return switch (language) {
      case EN -> charges.toLowerCase(Locale.ROOT) + " unless named above";
      case ZH -> "上文未列明的" + charges;
    };
  }

  private static Set<String> codes(Offer offer) {
    var codes = new HashSet<String>();
    for (Option option : offer.options()) {
      option.lines().stream().map(ChargeLine::code).forEach(codes::add);
      codes.addAll(option.included());
      codes.addAll(option.atCost());
    }
    return codes;
  }
}
