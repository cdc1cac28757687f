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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a charge is written: its leg and code, then what it is counted by, such as {"ORIGIN": "THC",
 * "each": "CNY GP20=750"} or {"FREIGHT": "LSS", "TEU": "USD 30"}.
 */
final class ChargeJson {

  private String code = "";
  private Leg leg = Leg.FREIGHT;
  private String is = "";
  private boolean ifWanted;
  private Map<Equipment, Money> each = Map.of();
  private @Nullable Money billOfLading;
  private Per per = Per.SHIPMENT;
  private @Nullable UnitPrice price;
  private Optional<Money> least = Optional.empty();
  private @Nullable BigDecimal percent;
  private Optional<BigDecimal> overKg = Optional.empty();
  private boolean dangerous;
  private boolean reefer;
  private Set<UnLocode> ports = Set.of();
  private Set<Equipment> equipment = Set.of();
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Validity.By by = Validity.By.DEPARTURE;

  private static final Set<String> LEGS = named(Leg.values());
  private static final Set<String> PERS = named(Per.values());

  private ChargeJson() {}

  static void write(Charge charge, JsonOut out) {
    out.object(() -> {
      out.text(charge.leg().name(), charge.code());
      boolean wanted = charge.basis() instanceof ChargeBasis.IfWanted;
      ChargeBasis basis =
          charge.basis() instanceof ChargeBasis.IfWanted(var price) ? price : charge.basis();
      out.flag("ifWanted", wanted);
      switch (basis) {
        case ChargeBasis.PerContainer(var amounts) -> out.amounts("each", amounts, JsonOut::word);
        case ChargeBasis.PerBillOfLading(Money amount) -> out.money("bl", amount);
        case ChargeBasis.Each(Per per, UnitPrice price, var least) -> {
          out.price(per.name(), price);
          out.maybe(least, money -> out.money("least", money));
        }
        case ChargeBasis.PercentOfFreight(var percent) -> out.number("percent", percent);
        case ChargeBasis.IfWanted _ ->
            throw new IllegalArgumentException("Wanted twice: " + charge);
        case ChargeBasis.Included _ -> out.text("is", "included");
        case ChargeBasis.SubjectTo _ -> out.text("is", "subject to");
        case ChargeBasis.AtCost _ -> out.text("is", "at cost");
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
      case "is" -> is = in.text();
      case "ifWanted" -> ifWanted = in.flag();
      case "each" -> each = in.amounts(Equipment::valueOf, Money::new);
      case "bl" -> billOfLading = in.money();
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
      default -> named(in);
    }
  }

  private void named(JsonIn in) {
    if (LEGS.contains(in.name())) {
      leg = Leg.valueOf(in.name());
      code = in.text();
    } else if (PERS.contains(in.name())) {
      per = Per.valueOf(in.name());
      price = in.price();
    } else {
      in.skip();
    }
  }

  private ChargeBasis basis() {
    if (!each.isEmpty()) {
      return new ChargeBasis.PerContainer(each);
    }
    if (billOfLading != null) {
      return new ChargeBasis.PerBillOfLading(billOfLading);
    }
    if (price != null) {
      return new ChargeBasis.Each(per, price, least);
    }
    if (percent != null) {
      return new ChargeBasis.PercentOfFreight(percent);
    }
    return switch (is) {
      case "included" -> new ChargeBasis.Included();
      case "subject to" -> new ChargeBasis.SubjectTo();
      case "at cost" -> new ChargeBasis.AtCost();
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

  private static Set<String> named(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
