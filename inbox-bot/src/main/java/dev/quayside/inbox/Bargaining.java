package dev.quayside.inbox;

import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.inbox.bargain.Changed;
import dev.quayside.inbox.bargain.Heard.Haggle;
import dev.quayside.inbox.bargain.Heard.Hold;
import dev.quayside.inbox.bargain.Heard.Wish;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.margin.concession.Bargain;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bargains over one quote: prices what is wanted otherwise, comes down by a step where a rule
 * allows it, and holds no price for longer than its rates hold.
 *
 * @param standing what was offered last
 * @param reached how far he was met over it
 */
record Bargaining(PriceDesk prices, Offer standing, Bargain reached, LocalDate today) {

  /** In which customers of sea freight name a price. */
  private static final Currency HOUSE = Currency.getInstance("USD");

  private static final BigDecimal A_FEW_CENTS = new BigDecimal("0.20");

  /** What bargaining came to. */
  sealed interface Bargained {

    /** The next version. */
    record For(PricedOffer offer) implements Bargained {}

    /** Nothing that may be given without one. */
    record ByAPerson(Told why) implements Bargained {}
  }

  Bargained over(Wish wish) {
    return switch (Changed.of(standing.request(), wish.changes(), today)) {
      case Changed.Senseless(Told why) ->
          new Bargained.ByAPerson(Told.of("it does not fit: %s", "不相符：%s", why));
      case Changed.Request(RateRequest request) -> over(wish, request);
    };
  }

  private Bargained over(Wish wish, RateRequest request) {
    boolean same = request.equals(standing.request().askedOn(today));
    boolean anew = wish.anew() && !holds();
    if (same && wish.haggle().isEmpty() && wish.hold().isEmpty() && !anew) {
      return new Bargained.ByAPerson(new Told("he asks for what he was quoted", "客户所要与已报相同"));
    }
    Bargain met = holds() && sameTrade(request) ? reached : Bargain.NONE;
    return switch (priced(prices.price(request, met))) {
      case Bargained.ByAPerson person -> person;
      case Bargained.For(PricedOffer now) ->
          onlyTheTruck(request)
                  && holds()
                  && !withoutTruck(now.offer()).equals(withoutTruck(standing))
              ? new Bargained.ByAPerson(
                  Told.of(
                      "the library prices it otherwise now: %s then, %s now",
                      "运价库现价不同：当时 %s，现在 %s", withoutTruck(standing), withoutTruck(now.offer())))
              : held(
                  wish.hold(),
                  wish.haggle().map(haggle -> met(haggle, now)).orElse(new Bargained.For(now)));
    };
  }

  /** Port to port it is what was quoted: the truck alone may be otherwise. */
  private boolean onlyTheTruck(RateRequest request) {
    return request.hauled(List.of()).equals(standing.request().askedOn(today).hauled(List.of()));
  }

  /** Another lane or other boxes are another bargain; what has ended is bargained over anew. */
  private boolean sameTrade(RateRequest request) {
    RateRequest before = standing.request();
    return request.origin().equals(before.origin())
        && request.destination().equals(before.destination())
        && kinds(request).equals(kinds(before));
  }

  private static Object kinds(RateRequest request) {
    return request.load() instanceof Containers boxes ? boxes.counts().keySet() : request.load();
  }

  private boolean holds() {
    return !standing.validUntil().isBefore(today);
  }

  private static Bargained priced(PriceDesk.Priced priced) {
    return switch (priced.pricing()) {
      case Pricing.Priced(Offer offer) -> new Bargained.For(new PricedOffer(offer, priced.from()));
      case Pricing.NoRate(var request, _) -> new Bargained.ByAPerson(Thinking.noRate(request));
      case Pricing.ForSales sales -> new Bargained.ByAPerson(sales.reason());
    };
  }

  /** One step down; no further than to his own price, where he names one. */
  private Bargained met(Haggle haggle, PricedOffer now) {
    RateRequest request = now.offer().request();
    Bargain next = now.from().terms().bargain().orElse(Bargain.NONE).next();
    Told asked = BargainWords.cheaper(each(now.offer()));
    if (!(priced(prices.price(request, next)) instanceof Bargained.For(PricedOffer down))
        || !cheaper(down.offer(), now.offer())) {
      Told not = BargainWords.nothingLetOff(asked, next.step());
      return new Bargained.ByAPerson(
          switch (haggle) {
            case Haggle.Lower() -> not;
            case Haggle.Each(BigDecimal price) -> not.and(wanted(price, request));
            case Haggle.Less(BigDecimal less) -> not.and(BargainWords.less(less));
            case Haggle.InAll(BigDecimal all) ->
                not.and(Told.of("he wants it for %s in all", "客户要总价 %s", all));
          });
    }
    return switch (haggle) {
      case Haggle.Lower() -> new Bargained.For(down);
      case Haggle.Each(BigDecimal price) -> to(price, now, down, next);
      case Haggle.InAll(BigDecimal all) -> inAll(all, now, down, next);
      case Haggle.Less(BigDecimal less) ->
          each(now.offer())
              .map(each -> to(each.amount().subtract(less), now, down, next))
              .orElseGet(() -> new Bargained.ByAPerson(BargainWords.less(less)));
    };
  }

  /** What he would pay for everything is met where so much less for each box comes to just that. */
  private Bargained inAll(BigDecimal wanted, PricedOffer now, PricedOffer down, Bargain next) {
    RateRequest request = now.offer().request();
    Optional<Money> price = each(now.offer());
    Optional<BigDecimal> sum = inAll(now.offer()).filter(Bargaining::isHouse).map(Money::amount);
    Optional<BigDecimal> least = inAll(down.offer()).map(Money::amount);
    if (price.filter(Bargaining::isHouse).isEmpty() || sum.isEmpty() || least.isEmpty()) {
      return new Bargained.ByAPerson(Told.of("he names a price of %s in all", "客户出总价 %s", wanted));
    }
    Told is = BargainWords.inAll(wanted, sum.get(), next.step(), least.get());
    if (wanted.compareTo(sum.get()) >= 0 || wanted.compareTo(least.get()) < 0) {
      return new Bargained.ByAPerson(is);
    }
    BigDecimal off =
        sum.get()
            .subtract(wanted)
            .divide(BigDecimal.valueOf(boxes(request)), 2, RoundingMode.CEILING);
    Money each = price.get().minus(new Money(off, HOUSE));
    return priced(prices.price(request, next.to(each))) instanceof Bargained.For(PricedOffer met)
            && inAll(met.offer())
                .filter(Bargaining::isHouse)
                .filter(all -> meets(all, wanted))
                .isPresent()
        ? new Bargained.For(met)
        : new Bargained.ByAPerson(is);
  }

  /** To a cent or two, which a price for each box cannot always be parted by. */
  private static boolean meets(Money all, BigDecimal wanted) {
    BigDecimal below = wanted.subtract(all.amount());
    return below.signum() >= 0 && below.compareTo(A_FEW_CENTS) < 0;
  }

  private static boolean isHouse(Money money) {
    return money.currency().equals(HOUSE);
  }

  private static int boxes(RateRequest request) {
    return request.load() instanceof Containers boxes ? boxes.total() : 1;
  }

  private Bargained to(BigDecimal target, PricedOffer now, PricedOffer down, Bargain next) {
    RateRequest request = now.offer().request();
    Optional<Money> price = each(now.offer());
    Optional<Money> least = each(down.offer());
    if (price.isEmpty() || least.isEmpty()) {
      return new Bargained.ByAPerson(
          Told.of("he names a price of %s, and not for which box", "客户出价 %s，未说明哪种箱型", target));
    }
    Money wanted = new Money(target, price.get().currency());
    if (!wanted.currency().equals(HOUSE) || target.compareTo(price.get().amount()) >= 0) {
      return new Bargained.ByAPerson(
          Told.of(
              "he names a price of %s, and the freight is %s a container",
              "客户出价 %s，而运费每箱 %s", target, price.get()));
    }
    if (target.compareTo(least.get().amount()) < 0) {
      return new Bargained.ByAPerson(
          BargainWords.each(price.get(), next.step(), least.get()).and(wanted(target, request)));
    }
    return priced(prices.price(request, next.to(wanted))) instanceof Bargained.For(PricedOffer met)
            && each(met.offer()).equals(Optional.of(wanted))
            && cheaper(met.offer(), now.offer())
        ? new Bargained.For(met)
        : new Bargained.ByAPerson(
            Told.of("he wants %s a container, which could not be met", "客户要每箱 %s，无法做到", wanted));
  }

  /** What a person should know of his price before he answers. */
  private Told wanted(BigDecimal target, RateRequest request) {
    Money wanted = new Money(target, HOUSE);
    boolean allowed =
        priced(prices.downTo(request, wanted)) instanceof Bargained.For(PricedOffer offer)
            && each(offer.offer()).equals(Optional.of(wanted));
    return BargainWords.wanted(wanted, allowed);
  }

  private Bargained held(Optional<Hold> hold, Bargained answer) {
    if (hold.isEmpty() || !(answer instanceof Bargained.For(PricedOffer offer))) {
      return answer;
    }
    LocalDate until = offer.offer().validUntil();
    boolean enough =
        hold.get()
            .until()
            .map(day -> !until.isBefore(day))
            .orElse(until.isAfter(standing.validUntil()));
    return enough
        ? answer
        : new Bargained.ByAPerson(BargainWords.toHold(hold.get().until(), until));
  }

  private static boolean cheaper(Offer now, Offer before) {
    Optional<Money> one = inAll(now);
    Optional<Money> other = inAll(before);
    return one.isPresent()
        && other.isPresent()
        && one.get().amount().compareTo(other.get().amount()) < 0;
  }

  private static Optional<Money> inAll(Offer offer) {
    return offer.best().totals().inAll().map(Totals.Converted::amount);
  }

  /** What the best option comes to from port to port. */
  private static List<Money> withoutTruck(Offer offer) {
    Map<Currency, Money> sums = new LinkedHashMap<>();
    for (ChargeLine line : offer.best().lines()) {
      if (!line.leg().isByTruck()) {
        sums.merge(line.total().currency(), line.total(), Money::plus);
      }
    }
    return List.copyOf(sums.values());
  }

  /** The freight of a container, where there is one kind of them. */
  private static Optional<Money> each(Offer offer) {
    Option best = offer.best();
    List<UnitPrice> freight =
        offer.request().load() instanceof Containers
            ? best.lines().stream()
                .filter(line -> line.code().equals(offer.request().mode().freightCode()))
                .map(ChargeLine::each)
                .toList()
            : List.of();
    return freight.size() == 1
        ? Optional.of(new Money(freight.getFirst().amount(), freight.getFirst().currency()))
        : Optional.empty();
  }
}
