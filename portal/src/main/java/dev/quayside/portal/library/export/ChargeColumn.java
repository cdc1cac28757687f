package dev.quayside.portal.library.export;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A column of a charge: for all boxes, or for one type where they cost differently.
 *
 * @param type empty for what is not said box by box
 */
record ChargeColumn(Leg leg, String code, Optional<Equipment> type) {

  private static final List<Equipment> BOXES = List.of(Equipment.values());

  static final Comparator<ChargeColumn> AS_THE_CARGO_GOES =
      Comparator.comparing(ChargeColumn::leg)
          .thenComparing(ChargeColumn::code)
          .thenComparing(column -> column.type().map(BOXES::indexOf).orElse(-1));

  private static final ChargeNames NAMES = ChargeNames.builtIn();

  /** Whether a sheet can say it in a column; what it cannot say goes beside, for people to read. */
  static boolean canSay(Charge charge) {
    Optional<Leg> usual = NAMES.named(charge.code()).flatMap(ChargeNames.Known::usualLeg);
    boolean named =
        NAMES.named(charge.code()).filter(it -> it.code().equals(charge.code())).isPresent()
            && (charge.leg() != Leg.FREIGHT || usual.equals(Optional.of(Leg.FREIGHT)));
    boolean plain = charge.condition().equals(Condition.ALWAYS) && charge.validity().isEmpty();
    return named && plain && !(charge.basis() instanceof ChargeBasis.IfWanted);
  }

  String heading() {
    String end =
        switch (leg) {
          case PRE_CARRIAGE, ORIGIN -> "Origin ";
          case FREIGHT -> "";
          case DESTINATION, ON_CARRIAGE -> "Destination ";
        };
    return end + code + type.map(box -> " " + box.label()).orElse("");
  }

  /** What the charge says in this column; "" where that is nothing. */
  String text(Charge charge) {
    if (charge.leg() != leg || !charge.code().equals(code)) {
      return "";
    }
    return switch (charge.basis()) {
      case ChargeBasis.PerContainer(var amounts) ->
          type.flatMap(box -> Optional.ofNullable(amounts.get(box)))
              .map(Money::toString)
              .orElse("");
      case ChargeBasis basis when type.isPresent() -> "";
      case ChargeBasis basis -> text(basis);
    };
  }

  /** In the words of a rate sheet. */
  static String text(ChargeBasis basis) {
    return switch (basis) {
      case ChargeBasis.PerContainer(var amounts) -> amounts.toString();
      case ChargeBasis.PerBillOfLading(Money amount) -> amount + "/BL";
      case ChargeBasis.Each(Per per, UnitPrice price, Optional<Money> least) ->
          price
              + "/"
              + unit(per)
              + least.map(money -> " MIN " + money.amount().toPlainString()).orElse("");
      case ChargeBasis.PercentOfFreight(var percent) ->
          percent.stripTrailingZeros().toPlainString() + "%";
      case ChargeBasis.IfWanted(ChargeBasis price) -> "optional: " + text(price);
      case ChargeBasis.Included() -> "incl";
      case ChargeBasis.SubjectTo() -> "subject to";
      case ChargeBasis.AtCost() -> "at cost";
    };
  }

  private static String unit(Per per) {
    return switch (per) {
      case CONTAINER -> "CTR";
      case TEU -> "TEU";
      case BILL_OF_LADING -> "BL";
      case REVENUE_TON -> "RT";
      case CBM -> "CBM";
      case TON -> "TON";
      case KG_GROSS -> "KG GROSS";
      case KG_CHARGEABLE -> "KG";
      case SHIPMENT -> "SHPT";
      case PIECE -> "PIECE";
      case PERCENT_OF_FREIGHT -> "%";
    };
  }
}
