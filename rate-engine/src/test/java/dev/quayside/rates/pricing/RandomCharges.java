package dev.quayside.rates.pricing;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.margin.floor.FloorRules;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Any charge and any margin, some of them senseless: a sheet is filled in by people. */
final class RandomCharges {

  private static final List<String> CODES =
      List.of("THC", "BAF", "DOC", "PSS", "CIC", "ISPS", "OWS", "FSC", "INS");
  private static final List<Per> COUNTED =
      List.of(
          Per.TEU,
          Per.BILL_OF_LADING,
          Per.REVENUE_TON,
          Per.CBM,
          Per.TON,
          Per.KG_GROSS,
          Per.KG_CHARGEABLE,
          Per.SHIPMENT,
          Per.PIECE);

  private final Random random;

  RandomCharges(Random random) {
    this.random = random;
  }

  Currency currency() {
    return Currency.getInstance(pick("USD", "USD", "USD", "CNY", "CNY", "JPY", "KWD", "EUR"));
  }

  Money money(Currency currency) {
    return new Money(new BigDecimal(random.nextInt(40_000)).movePointLeft(2), currency);
  }

  UnitPrice price(Currency currency) {
    return new UnitPrice(
        new BigDecimal(1 + random.nextInt(9)).movePointLeft(random.nextInt(4)), currency);
  }

  Charge charge() {
    ChargeBasis basis = basis();
    return new Charge(
        CODES.get(random.nextInt(CODES.size())),
        pick(Leg.ORIGIN, Leg.FREIGHT, Leg.DESTINATION),
        one(8) ? new ChargeBasis.IfWanted(basis) : basis,
        one(2) ? Condition.ALWAYS : condition(),
        one(4) ? Optional.of(validity()) : Optional.empty());
  }

  private ChargeBasis basis() {
    Currency currency = currency();
    int sign = one(60) ? -1 : 1;
    return switch (random.nextInt(9)) {
      case 0, 1 -> {
        var amounts = new EnumMap<Equipment, Money>(Equipment.class);
        RandomWorld.TYPES.stream()
            .filter(_ -> !one(15))
            .forEach(type -> amounts.put(type, money(currency).times(sign)));
        yield new ChargeBasis.PerContainer(amounts);
      }
      case 2 -> new ChargeBasis.PerBillOfLading(money(currency).times(sign));
      case 3, 4 ->
          new ChargeBasis.Each(
              COUNTED.get(random.nextInt(COUNTED.size())),
              price(currency),
              one(2) ? Optional.of(money(currency)) : Optional.empty());
      case 5 ->
          new ChargeBasis.PercentOfFreight(
              new BigDecimal(random.nextInt(12) * sign).movePointLeft(random.nextInt(2)));
      case 6 -> new ChargeBasis.Included();
      case 7 -> new ChargeBasis.SubjectTo();
      default -> new ChargeBasis.AtCost();
    };
  }

  private Condition condition() {
    return new Condition(
        one(2) ? Optional.of(BigDecimal.valueOf(1000L * random.nextInt(20))) : Optional.empty(),
        one(6),
        one(6),
        one(4) ? Set.of(new UnLocode(pick("CNSHA", "USLGB", "DEHAM"))) : Set.of(),
        one(4) ? Set.of(pick(Equipment.GP20, Equipment.HC40)) : Set.of());
  }

  private Validity validity() {
    LocalDate from = SmallWorld.MONDAY.plusDays(random.nextInt(12) - 5L);
    return new Validity(from, from.plusDays(random.nextInt(8)), pick(Validity.By.values()));
  }

  /** One rule for everything, and others that go before it. */
  MarginRules margins() {
    var rules = new ArrayList<MarginRule>();
    rules.add(rule("house", Reach.ALL, new Margin.Percent(percent())));
    for (Mode mode : Mode.values()) {
      if (one(2)) {
        rules.add(rule("by " + mode, Reach.of(mode), margin()));
      }
    }
    if (one(2)) {
      rules.add(
          rule("customer", Reach.of(Optional.of(SmallWorld.ACME), Optional.empty()), margin()));
    }
    if (one(3)) {
      rules.add(
          rule(
              "volume",
              reach(Optional.empty(), Optional.of(new Volume(Per.TEU, BigDecimal.valueOf(4)))),
              margin()));
    }
    if (one(3)) {
      rules.add(rule("level", reach(Optional.of("VIP"), Optional.empty()), margin()));
    }
    return new MarginRules(rules);
  }

  FloorRules floors() {
    return one(2)
        ? FloorRules.NONE
        : new FloorRules(
            List.of(
                new FloorRule(
                    "floor",
                    Reach.of(Mode.FCL),
                    new Margin.PerContainer(Money.of("USD", "10")),
                    "",
                    Optional.empty())));
  }

  private MarginRule rule(String name, Reach reach, Margin margin) {
    return new MarginRule(
        name,
        reach,
        margin,
        one(3)
            ? Optional.of(
                new Discount(BigDecimal.valueOf(random.nextInt(9)), pick(Discount.Taken.values())))
            : Optional.empty(),
        "Li",
        one(4)
            ? Optional.of(SmallWorld.MONDAY.plusDays(random.nextInt(3) - 1L))
            : Optional.empty());
  }

  private Margin margin() {
    return switch (random.nextInt(5)) {
      case 0 -> new Margin.PerContainer(Money.of("USD", "35.55"));
      case 1 ->
          new Margin.Each(
              pick(Per.TEU, Per.REVENUE_TON, Per.KG_CHARGEABLE, Per.SHIPMENT),
              UnitPrice.of(pick("USD", "CNY"), "0.335"));
      default -> new Margin.Percent(percent());
    };
  }

  private BigDecimal percent() {
    return new BigDecimal(random.nextInt(150)).movePointLeft(1);
  }

  private static Reach reach(Optional<String> level, Optional<Volume> volume) {
    return new Reach(Optional.empty(), Optional.empty(), Optional.empty(), level, volume);
  }

  @SafeVarargs
  private <T> T pick(T... things) {
    return things[random.nextInt(things.length)];
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }
}
