package dev.quayside.rates.pricing;

import dev.quayside.rates.pricing.OtherDays.Moved;
import dev.quayside.rates.pricing.Sieve.Fallen;
import dev.quayside.rates.pricing.Sieve.Sifted;
import dev.quayside.rates.pricing.reckoning.Dated;
import dev.quayside.rates.pricing.reckoning.Reckoner;
import dev.quayside.rates.pricing.reckoning.Reckoner.Reckoned;
import dev.quayside.rates.pricing.reckoning.Trucks;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prices a request that lacks nothing. Pure: the same request, rates and terms always make the same
 * offer.
 */
public final class Pricer {

  /**
   * The generation of the rules by which prices are made; it counts up when the same request, rates
   * and terms would make another offer than before.
   */
  public static final int GENERATION = 1;

  private final RateRequest request;
  private final HouseTerms terms;
  private final Trucks trucks;
  private final List<Sold> options = new ArrayList<>();
  private final Map<Long, LaterSailing> laterSailings = new LinkedHashMap<>();
  private final List<Option> held = new ArrayList<>();
  private final List<Rejected> lost = new ArrayList<>();

  /** What a rate comes to. */
  private record Sold(Option option, Rate rate) {}

  /** The next departure for which a rate holds that misses the first, and what it comes to. */
  record LaterSailing(Moved moved, Reckoned reckoned) {}

  private Pricer(RateRequest request, HouseTerms terms, Trucks trucks) {
    this.request = request;
    this.terms = terms;
    this.trucks = trucks;
  }

  /**
   * The offer for a request, or the reason why there is none.
   *
   * @param candidates what the {@link dev.quayside.rates.quote.RateFinder} found for the request
   *     and {@code query}
   */
  public static Pricing price(
      RateRequest request, RateQuery query, List<Rate> candidates, HouseTerms terms) {
    if (request.haulage().isEmpty()) {
      return new Pricer(request, terms, Trucks.NONE).price(Sieve.sift(request, query, candidates));
    }
    var haulers = new Haulers(request, candidates, terms);
    List<Rate> freight = candidates.stream().filter(rate -> rate.mode() == request.mode()).toList();
    return haulers
        .find()
        .map(
            trucks -> new Pricer(request, terms, trucks).price(Sieve.sift(request, query, freight)))
        .orElseGet(haulers::forSales);
  }

  private Pricing price(Sifted sifted) {
    sifted.rates().forEach(this::reckon);
    reckonLaterSailings(sifted);
    if (options.isEmpty()) {
      return nothing(sifted);
    }
    List<Option> priced = new ArrayList<>(options.size());
    options.forEach(sold -> priced.add(sold.option()));
    if (!Sums.comparable(priced)) {
      String reason = "an exchange rate is missing, so the options cannot be compared";
      options.forEach(sold -> lost.add(Rejected.of(sold.rate(), Reason.NOT_COMPARABLE, reason)));
      return forSales(lost.getLast(), sifted);
    }
    List<Option> shown = Choice.among(priced, pricedLater());
    Option cheapest = shown.getFirst();
    for (Sold sold : options) {
      if (!isShown(sold.rate().id(), shown)) {
        lost.add(notShown(sold.option(), sold.rate(), shown));
      }
    }
    List<Rejected> ledger = ledger(sifted, Optional.of(cheapest));
    ledger.removeIf(line -> isShown(line.rate(), shown));
    return new Pricing.Priced(new Offer(request, shown, ledger));
  }

  private static boolean isShown(long rate, List<Option> shown) {
    for (Option option : shown) {
      if (option.rate() == rate) {
        return true;
      }
    }
    return false;
  }

  private void reckon(Dated dated) {
    switch (Reckoner.reckon(request, terms, dated, trucks)) {
      case Reckoned.Price(Option option) -> options.add(new Sold(option, dated.rate()));
      case Reckoned.Held(Option option, Rejected why) -> {
        held.add(option);
        lost.add(why);
      }
      case Reckoned.Not(Rejected rejected) -> lost.add(rejected);
    }
  }

  private void reckonLaterSailings(Sifted sifted) {
    for (Fallen fallen : sifted.fallen()) {
      Rate rate = fallen.rate();
      if (fallen.onlyBy()
          && fallen.why().reason() == Reason.NOT_VALID_THAT_DAY
          && rate.validity().by() == Validity.By.DEPARTURE) {
        OtherDays.later(rate, request)
            .ifPresent(moved ->
                laterSailings.put(
                    rate.id(),
                    new LaterSailing(
                        moved, Reckoner.reckon(request, terms, moved.dated(), trucks))));
      }
    }
  }

  private List<Option> pricedLater() {
    var priced = new ArrayList<Option>();
    for (LaterSailing later : laterSailings.values()) {
      if (later.reckoned() instanceof Reckoned.Price(Option option)) {
        priced.add(option);
      }
    }
    return priced;
  }

  private static Rejected notShown(Option option, Rate rate, List<Option> shown) {
    if (Choice.anyAlike(option, shown)) {
      return Rejected.of(rate, Reason.SAME_AS_SHOWN, "the same as an option that is shown");
    }
    var dearer = Rejected.of(rate, Reason.DEARER, "comes to " + Sums.of(option));
    return Sums.cheaperBy(shown.getFirst(), option)
        .map(NearMiss.Dearer::new)
        .map(dearer::narrowly)
        .orElse(dearer);
  }

  private Pricing nothing(Sifted sifted) {
    if (!held.isEmpty()) {
      return forSales(because(Reason.BELOW_FLOOR), sifted);
    }
    if (lost.isEmpty()) {
      return new Pricing.NoRate(request, ledger(sifted, Optional.empty()));
    }
    return forSales(lost.getLast(), sifted);
  }

  private Rejected because(Reason reason) {
    return lost.stream().filter(line -> line.reason() == reason).findFirst().orElseThrow();
  }

  private Pricing forSales(Rejected why, Sifted sifted) {
    return new Pricing.ForSales(
        request, why.reason(), why.told(), held, ledger(sifted, Optional.empty()));
  }

  private List<Rejected> ledger(Sifted sifted, Optional<Option> cheapest) {
    var misses = new NearMisses(request, terms, trucks, cheapest, laterSailings);
    var ledger = new ArrayList<Rejected>();
    sifted.fallen().forEach(fallen -> ledger.add(misses.told(fallen)));
    ledger.addAll(lost);
    return ledger;
  }
}
