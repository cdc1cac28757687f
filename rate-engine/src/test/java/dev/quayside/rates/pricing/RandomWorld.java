package dev.quayside.rates.pricing;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.schedule.Departure;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Any request with any candidate rates: every way of carriage, every charge, several currencies.
 * Small numbers, so that ties, breaks and minimums are met often. The same seed, the same world.
 */
final class RandomWorld {

  static final List<Equipment> TYPES =
      List.of(Equipment.GP20, Equipment.GP40, Equipment.HC40, Equipment.HC45, Equipment.RF40);
  private static final LocalDate MONDAY = SmallWorld.MONDAY;

  private final Random random;
  private final RandomCharges charges;
  private final Mode mode;

  private RandomWorld(long seed) {
    random = new Random(seed);
    charges = new RandomCharges(random);
    mode = pick(Mode.values());
  }

  /** What a pricer is given. */
  record Case(RateRequest request, RateQuery query, List<Rate> rates, HouseTerms terms) {}

  static Case of(long seed) {
    return new RandomWorld(seed).world();
  }

  private Case world() {
    var buyer =
        one(3) ? Buyer.UNKNOWN : new Buyer(Optional.of(SmallWorld.ACME), one(2) ? "VIP" : "");
    var request =
        new RateRequest(
            buyer,
            mode,
            SmallWorld.SHANGHAI,
            SmallWorld.LOS_ANGELES,
            load(),
            new Goods(
                maybe(pick("furniture", "家具", "Ceramic Tiles", "general cargo")),
                maybe(BigDecimal.valueOf(1000L * (1 + random.nextInt(40)))),
                one(8)),
            maybe(pick(Incoterm.values())),
            one(5) ? Set.of("AAAA", "BBBB") : Set.of(),
            maybe(MONDAY.plusDays(random.nextInt(12))),
            MONDAY);
    var query =
        new RateQuery(
            mode,
            List.of(Set.of(new UnLocode("CNSHA")), Set.of(new UnLocode("CNYSA"))),
            List.of(Set.of(new UnLocode("USLAX")), Set.of(new UnLocode("USLGB"))),
            buyer,
            MONDAY);
    List<Rate> rates =
        IntStream.rangeClosed(1, 1 + random.nextInt(10)).mapToObj(this::rate).toList();
    return new Case(request, query, rates, terms());
  }

  private Load load() {
    boolean boxes = mode == Mode.FCL || ((mode == Mode.ROAD || mode == Mode.CUSTOMS) && one(2));
    if (!boxes) {
      boolean small = !one(4);
      int kg = 1 + random.nextInt(small ? 12_000 : 3_000_000);
      int litres = 1 + random.nextInt(small ? 4_000 : 90_000);
      return new Loose(
          random.nextInt(5),
          new BigDecimal(kg).movePointLeft(small ? 1 : random.nextInt(4)),
          new BigDecimal(litres).movePointLeft(3));
    }
    var counts = new EnumMap<Equipment, Integer>(Equipment.class);
    do {
      counts.put(pick(TYPES.toArray(Equipment[]::new)), 1 + random.nextInt(4));
    } while (one(3));
    return new Containers(counts);
  }

  private Rate rate(long id) {
    Currency currency = charges.currency();
    LocalDate from = MONDAY.plusDays(random.nextInt(14) - 8L);
    var validity =
        new Validity(
            from,
            from.plusDays(3L + random.nextInt(12)),
            one(4) ? Validity.By.BOOKING : Validity.By.DEPARTURE);
    String scac = pick("AAAA", "BBBB", "CCCC");
    return new Rate(
        id,
        mode,
        Lane.of(one(4) ? "CNYSA" : "CNSHA", one(4) ? "USLGB" : "USLAX"),
        new Carrier(scac, scac, scac),
        freight(currency),
        IntStream.range(0, random.nextInt(6)).mapToObj(_ -> charges.charge()).toList(),
        validity,
        sailing(),
        FreeTime.NOT_STATED,
        agreement(),
        scope(),
        new RateSource("sheet", "row " + id));
  }

  private Freight freight(Currency currency) {
    return switch (mode) {
      case FCL -> new Freight.PerContainer(boxes(currency));
      case LCL ->
          new Freight.PerRevenueTon(
              perTon(currency),
              perTon(currency),
              pick(1000, 500, 363),
              new BigDecimal(pick("0", "1", "2")),
              maybe(new BigDecimal(pick("0.5", "1"))),
              least(currency));
      case AIR -> {
        var breaks = new TreeMap<Integer, UnitPrice>();
        int price = 900;
        for (int from : new int[] {0, 45, 100, 300, 500, 1000}) {
          price -= random.nextInt(200) - 20;
          if (!one(3)) {
            breaks.put(
                from,
                new UnitPrice(new BigDecimal(Math.max(price, 10)).movePointLeft(2), currency));
          }
        }
        breaks.putIfAbsent(100, charges.price(currency));
        yield new Freight.ByWeightBreak(least(currency), breaks, pick(6000, 5000));
      }
      case ROAD ->
          one(2)
              ? new Freight.Flat(charges.money(currency))
              : new Freight.PerContainer(boxes(currency));
      case CUSTOMS -> new Freight.Flat(charges.money(currency));
    };
  }

  private UnitPrice perTon(Currency currency) {
    return new UnitPrice(new BigDecimal(random.nextInt(9_000)).movePointLeft(2), currency);
  }

  private Optional<Money> least(Currency currency) {
    return one(3)
        ? Optional.of(new Money(BigDecimal.valueOf(random.nextInt(150)), currency))
        : Optional.empty();
  }

  private Map<Equipment, Money> boxes(Currency currency) {
    var amounts = new EnumMap<Equipment, Money>(Equipment.class);
    TYPES.stream()
        .filter(_ -> !one(12))
        .forEach(type -> amounts.put(type, charges.money(currency)));
    amounts.putIfAbsent(Equipment.HC40, charges.money(currency));
    return amounts;
  }

  private Sailing sailing() {
    List<Departure> departures =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(_ -> new Departure(pick(DayOfWeek.values()), maybe(pick(DayOfWeek.values()))))
            .toList();
    int days = 10 + random.nextInt(5);
    return new Sailing(
        "",
        pick(Sailing.Routing.values()),
        List.of(),
        maybe(new TransitTime(days, days + random.nextInt(2))),
        departures);
  }

  private Agreement agreement() {
    return switch (random.nextInt(9)) {
      case 0 -> Agreement.contractOf(SmallWorld.ACME);
      case 1, 2 -> Agreement.level("VIP");
      case 3 -> new Agreement(Agreement.Kind.SPOT, Optional.empty(), "", "");
      default -> Agreement.TARIFF;
    };
  }

  private Scope scope() {
    List<String> commodities =
        one(5) ? List.of(pick("furniture", "瓷砖", "FAK", "garments")) : List.of();
    BigDecimal kg = BigDecimal.valueOf(500L * (1 + random.nextInt(50)));
    return switch (random.nextInt(8)) {
      case 0 -> new Scope(commodities, Optional.of(kg), Optional.empty());
      case 1 -> new Scope(commodities, Optional.empty(), Optional.of(kg));
      default -> new Scope(commodities, Optional.empty(), Optional.empty());
    };
  }

  private HouseTerms terms() {
    var exchange =
        new ExchangeRates(
            List.of(
                ExchangeRate.of("USD", "CNY", "7.1234", MONDAY.minusDays(1), "PBOC"),
                ExchangeRate.of("USD", "CNY", "9", MONDAY.minusDays(5), "too old"),
                ExchangeRate.of("USD", "CNY", "8", MONDAY.plusDays(1), "too new"),
                ExchangeRate.of("JPY", "USD", "0.0067", MONDAY, "bank"),
                ExchangeRate.of("KWD", "USD", "3.25", MONDAY, "bank"),
                ExchangeRate.of(
                    "EUR", "USD", "1.1", one(20) ? MONDAY.plusDays(1) : MONDAY, "ECB")));
    return new HouseTerms(
        charges.margins(), charges.floors(), exchange, Currency.getInstance("USD"), List.of());
  }

  @SafeVarargs
  private <T> T pick(T... things) {
    return things[random.nextInt(things.length)];
  }

  private <T> Optional<T> maybe(T thing) {
    return one(2) ? Optional.of(thing) : Optional.empty();
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }
}
