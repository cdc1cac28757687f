package dev.quayside.rates.rehearsal.evidence;

import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.rehearsal.change.Counterparts;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.change.PriceLists;
import dev.quayside.rates.tariff.Rate;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a new sheet is judged by.
 *
 * @param pairs the sheet's rates in its order, each with the live one it takes the place of
 * @param gone live rates the sheet says nothing of any more
 * @param live everything the sheet would replace, in the library's order
 */
public record Evidence(
    List<Pair> pairs,
    List<Rate> gone,
    List<Rate> live,
    Regions regions,
    Worth worth,
    Trends trends,
    PriceLists prices,
    LocalDate today) {

  public Evidence {
    pairs = List.copyOf(pairs);
    gone = List.copyOf(gone);
    live = List.copyOf(live);
  }

  public static Evidence of(
      Counterparts counterparts,
      List<Rate> live,
      Places places,
      ExchangeRates exchange,
      LocalDate today) {
    var regions = new Regions(places);
    var worth = new Worth(exchange, today);
    var prices = new PriceLists();
    return new Evidence(
        counterparts.pairs(),
        counterparts.gone(),
        live,
        regions,
        worth,
        new Trends(counterparts, live, regions, worth, prices),
        prices,
        today);
  }

  public boolean shortSea(Rate rate) {
    return regions.shortSea(rate.mode(), rate.lane());
  }

  public String regionTo(Rate rate) {
    return regions.of(rate.mode(), rate.lane().destination());
  }

  public String regionFrom(Rate rate) {
    return regions.of(rate.mode(), rate.lane().origin());
  }
}
