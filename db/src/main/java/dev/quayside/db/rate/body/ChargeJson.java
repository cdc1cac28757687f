package dev.quayside.db.rate.body;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a charge is written. */
final class ChargeJson {

  private String code = "";
  private Leg leg = Leg.FREIGHT;
  private String is = "";
  private boolean ifWanted;
  private Map<Equipment, Money> each = Map.of();
  private Per per = Per.SHIPMENT;
  private @Nullable UnitPrice price;
  private Optional<Money> least = Optional.empty();
  private BigDecimal percent = BigDecimal.ZERO;
  private Optional<BigDecimal> overKg = Optional.empty();
  private boolean dangerous;
  private boolean reefer;
  private Set<UnLocode> ports = Set.of();
  private Set<Equipment> equipment = Set.of();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Validity.By by = Validity.By.DEPARTURE;

  private ChargeJson() {}

  static void write(Charge charge, JsonOut out) {
    out.object(() -> {
      out.text("code", charge.code());
      out.word("leg", charge.leg());
      boolean wanted = charge.basis() instanceof ChargeBasis.IfWanted;
      ChargeBasis basis =
          charge.basis() instanceof ChargeBasis.IfWanted(var price) ? price : charge.basis();
      out.text("is", basis.getClass().getSimpleName());
      out.flag("ifWanted", wanted);
      switch (basis) {
        case ChargeBasis.PerContainer(var amounts) ->
            out.map("each", amounts, (type, money) -> out.money(type.name(), money));
        case ChargeBasis.PerBillOfLading(Money amount) -> out.money("amount", amount);
        case ChargeBasis.Each(Per per, UnitPrice price, var least) -> {
          out.word("per", per);
          out.price("amount", price);
          out.maybe(least, money -> out.money("least", money));
        }
        case ChargeBasis.PercentOfFreight(var percent) -> out.number("percent", percent);
        case ChargeBasis.IfWanted _,
            ChargeBasis.Included _,
            ChargeBasis.SubjectTo _,
            ChargeBasis.AtCost _ -> {}
      }
      write(charge.condition(), out);
      out.maybe(charge.validity(), validity -> write(validity, out));
    });
  }

  private static void write(Condition condition, JsonOut out) {
    out.maybe(condition.overKg(), kg -> out.number("overKg", kg));
    out.flag("dangerous", condition.dangerous());
    out.flag("reefer", condition.reefer());
    out.texts("ports", condition.ports());
    out.texts("equipment", condition.equipment());
  }

  private static void write(Validity validity, JsonOut out) {
    out.text("from", validity.from().toString());
    out.text("to", validity.to().toString());
    if (validity.by() != Validity.By.DEPARTURE) {
      out.word("by", validity.by());
    }
  }

  static Charge read(JsonIn in) {
    var read = new ChargeJson();
    while (in.next()) {
      read.field(in);
    }
    ChargeBasis basis = read.ifWanted ? new ChargeBasis.IfWanted(read.basis()) : read.basis();
    return new Charge(read.code, read.leg, basis, read.condition(), read.validity());
  }

  private void field(JsonIn in) {
    switch (in.name()) {
      case "code" -> code = in.text();
      case "leg" -> leg = Leg.valueOf(in.text());
      case "is" -> is = in.text();
      case "ifWanted" -> ifWanted = in.flag();
      case "each" -> each = in.map(Equipment::valueOf, in::money);
      case "amount" -> price = in.price();
      case "per" -> per = Per.valueOf(in.text());
      case "least" -> least = Optional.of(in.money());
      case "percent" -> percent = in.decimal();
      case "overKg" -> overKg = Optional.of(in.decimal());
      case "dangerous" -> dangerous = in.flag();
      case "reefer" -> reefer = in.flag();
      case "ports" -> ports = new HashSet<>(in.list(() -> new UnLocode(in.text())));
      case "equipment" -> equipment = EnumSet.copyOf(in.list(() -> Equipment.valueOf(in.text())));
      case "from" -> from = LocalDate.parse(in.text());
      case "to" -> to = LocalDate.parse(in.text());
      case "by" -> by = Validity.By.valueOf(in.text());
      default -> in.skip();
    }
  }

  private ChargeBasis basis() {
    return switch (is) {
      case "PerContainer" -> new ChargeBasis.PerContainer(each);
      case "PerBillOfLading" -> {
        var amount = Objects.requireNonNull(price, code);
        yield new ChargeBasis.PerBillOfLading(new Money(amount.amount(), amount.currency()));
      }
      case "Each" -> new ChargeBasis.Each(per, Objects.requireNonNull(price, code), least);
      case "PercentOfFreight" -> new ChargeBasis.PercentOfFreight(percent);
      case "Included" -> new ChargeBasis.Included();
      case "SubjectTo" -> new ChargeBasis.SubjectTo();
      case "AtCost" -> new ChargeBasis.AtCost();
      default -> throw new IllegalArgumentException("A charge of kind " + is + ": " + code);
    };
  }

  private Condition condition() {
    return overKg.isEmpty() && !dangerous && !reefer && ports.isEmpty() && equipment.isEmpty()
        ? Condition.ALWAYS
        : new Condition(overKg, dangerous, reefer, ports, equipment);
  }

  private Optional<Validity> validity() {
    return Optional.ofNullable(from)
        .map(first -> new Validity(first, Objects.requireNonNull(to, code), by));
  }
}
