package dev.quayside.portal.ratesheet.cell;

import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a sheet says of one surcharge: an amount a container, a bill of lading or a TEU, a
 * percentage of the freight, or one of the words incl, at cost, subject to.
 */
public final class ChargeCell {

  private static final Set<String> INCLUDED =
      Set.of(
          "INCL", "INCL.", "INC", "INCLUDED", "INCLUSIVE", "YES", "Y", "含", "已含", "包含", "包干", "是");
  private static final Set<String> SUBJECT_TO =
      Set.of("SUBJECT TO", "SUBJ", "SUBJ.", "SUBJECT", "VATOS", "NO", "另计", "另询", "待定");
  private static final Set<String> AT_COST =
      Set.of("AT COST", "AS INCURRED", "ACTUAL", "实报实销", "实报", "按实");
  private static final Set<String> PER_BILL =
      Set.of("BL", "B/L", "BILL", "HBL", "MBL", "DOC", "SET", "SHIPMENT", "AWB", "票", "单", "提单");
  private static final Set<String> PER_CONTAINER =
      Set.of("", "CTR", "CNTR", "CONTAINER", "UNIT", "BOX", "箱", "柜");

  private static final Saying WANTED =
      Saying.of(
          "is no charge; write USD 120, CNY 750/1200/1200, 50/BL, 30/TEU, 5%, incl, at cost or"
              + " subject to",
          "不是费用；请填USD 120、CNY 750/1200/1200、50/BL、30/TEU、5%、含、实报实销或另计");

  private ChargeCell() {}

  /**
   * The charge.
   *
   * @param usual the currency of the column or the row, where one is said
   * @param types the container types the row has a freight for; each must get an amount
   */
  public static Understood<ChargeBasis> read(
      String text, Optional<Currency> usual, Set<Equipment> types) {
    return read(text, usual, types, Optional.empty());
  }

  /**
   * The charge, where something beside the cell says what it is counted by.
   *
   * @param types none where the rate is not for containers; then each amount needs its unit
   * @param per what it is counted by where the cell itself does not say so
   */
  public static Understood<ChargeBasis> read(
      String text, Optional<Currency> usual, Set<Equipment> types, Optional<Per> per) {
    String tidy = Amounts.tidy(text);
    if (Amounts.nothing(text)) {
      return new Understood.Nothing<>();
    }
    if (INCLUDED.contains(tidy)) {
      return new Understood.Is<>(new ChargeBasis.Included());
    }
    if (SUBJECT_TO.contains(tidy)) {
      return new Understood.Is<>(new ChargeBasis.SubjectTo());
    }
    if (AT_COST.contains(tidy)) {
      return new Understood.Is<>(new ChargeBasis.AtCost());
    }
    Optional<String> offered = WhenWanted.without(tidy);
    if (offered.isPresent()) {
      return offered(read(offered.get(), usual, types, per));
    }
    return Amounts.read(text)
        .map(amounts -> counted(amounts, usual, types, per))
        .orElseGet(() -> new Understood.Wrong<>(WANTED));
  }

  private static Understood<ChargeBasis> offered(Understood<ChargeBasis> read) {
    return read instanceof Understood.Is<ChargeBasis>(var basis)
        ? new Understood.Is<>(WhenWanted.offered(basis))
        : read;
  }

  private static Understood<ChargeBasis> counted(
      Amounts amounts, Optional<Currency> usual, Set<Equipment> types, Optional<Per> per) {
    boolean single = amounts.numbers().size() == 1;
    BigDecimal first = amounts.numbers().getFirst();
    String unit = amounts.rest();
    if (unit.equals("%") && single && amounts.currency().isEmpty()) {
      return first.compareTo(BigDecimal.valueOf(100)) > 0
          ? Understood.wrong("is more than the freight itself", "比运费本身还高")
          : new Understood.Is<>(new ChargeBasis.PercentOfFreight(first));
    }
    Optional<Currency> currency = amounts.currency().or(() -> usual);
    if (currency.isEmpty()) {
      return Understood.wrong(
          "has no currency; write it before the amount: USD 120", "没有币种；请写在金额前：USD 120");
    }
    boolean bill = unit.isEmpty() && per.equals(Optional.of(Per.BILL_OF_LADING));
    if (single && (bill || PER_BILL.contains(unit))) {
      return new Understood.Is<>(new ChargeBasis.PerBillOfLading(new Money(first, currency.get())));
    }
    if (single
        && !types.isEmpty()
        && (unit.equals("TEU") || (unit.isEmpty() && per.equals(Optional.of(Per.TEU))))) {
      return perContainer(types, type -> Optional.of(first.multiply(type.teu())), currency.get());
    }
    Optional<LooseUnit> loose =
        LooseUnit.read(unit, currency.get())
            .or(() -> unit.isEmpty() ? per.flatMap(LooseUnit::of) : Optional.empty());
    if (single && loose.isPresent()) {
      return new Understood.Is<>(
          new ChargeBasis.Each(
              loose.get().per(), new UnitPrice(first, currency.get()), loose.get().least()));
    }
    if (!PER_CONTAINER.contains(unit)) {
      return new Understood.Wrong<>(WANTED);
    }
    if (types.isEmpty()) {
      return Understood.wrong(
          "does not say what it is counted by; write 10/RT, 2/KG or 50/BL",
          "没有计费单位；请填10/RT、2/KG或50/BL");
    }
    return perContainer(types, type -> forSize(amounts, type), currency.get());
  }

  private static Understood<ChargeBasis> perContainer(
      Set<Equipment> types,
      java.util.function.Function<Equipment, Optional<BigDecimal>> amount,
      Currency currency) {
    Map<Equipment, Money> each = new EnumMap<>(Equipment.class);
    for (Equipment type : types) {
      Optional<BigDecimal> number = amount.apply(type);
      if (number.isEmpty()) {
        return Understood.wrong(
            "has no amount for %s, which the row has a price for",
            "没有%s的金额，而该行有此箱型的运费", type.label());
      }
      each.put(type, new Money(number.get(), currency));
    }
    return new Understood.Is<>(new ChargeBasis.PerContainer(each));
  }

  /** 750 is for every box; 750/1200 for 20' and 40'; a third is for the high cube, a fourth 45'. */
  private static Optional<BigDecimal> forSize(Amounts amounts, Equipment type) {
    var numbers = amounts.numbers();
    if (numbers.size() == 1) {
      return Optional.of(numbers.getFirst());
    }
    if (numbers.size() > 4) {
      return Optional.empty();
    }
    return switch (type) {
      case GP20 -> Optional.of(numbers.get(0));
      case GP40 -> Optional.of(numbers.get(1));
      case HC40, NOR40 -> Optional.of(numbers.get(Math.min(2, numbers.size() - 1)));
      case HC45 -> numbers.size() == 4 ? Optional.of(numbers.get(3)) : Optional.empty();
      case RF20, RF40, OT20, OT40, FR20, FR40, TK20 -> Optional.empty();
    };
  }
}
