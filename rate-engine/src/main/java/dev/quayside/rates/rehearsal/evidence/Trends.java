package dev.quayside.rates.rehearsal.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.change.Counterparts;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.change.PriceLists;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which way a whole sheet went, and what is usually paid between two regions: the middle one of
 * many figures, so a few wrong ones do not count.
 */
public final class Trends {

  /** With fewer figures a middle says nothing. */
  private static final int ENOUGH = 4;

  /** A sheet that moved by more in the middle is judged as if prices had stood still. */
  private static final double FARTHEST = 2.2;

  private record Section(Mode mode, String region) {}

  private record Alike(Mode mode, String from, String to, String column) {}

  private final Regions regions;
  private final Worth worth;
  private final PriceLists prices;
  private final Map<Section, Double> moves = new HashMap<>();
  private final double everywhere;
  private final Map<Alike, Double> levels;
  private final Map<Alike, Double> liveLevels;

  Trends(
      Counterparts counterparts, List<Rate> live, Regions regions, Worth worth, PriceLists prices) {
    this.regions = regions;
    this.worth = worth;
    this.prices = prices;
    Map<Section, List<Double>> each =
        grouped(
            counterparts.pairs().stream()
                .flatMap(pair -> moves(pair).map(move -> Map.entry(section(pair.now()), move))));
    each.forEach((section, all) -> sensible(all).ifPresent(middle -> moves.put(section, middle)));
    everywhere = sensible(each.values().stream().flatMap(List::stream).toList()).orElse(1.0);
    levels = levels(counterparts.pairs().stream().map(Pair::now).toList());
    liveLevels = levels(live);
  }

  /** How much the sheet moved the prices to this rate's region; 1.1 is ten percent up. */
  public double of(Rate rate) {
    return moves.getOrDefault(section(rate), everywhere);
  }

  /** The middle price in US dollars of that column between those regions; empty for too few. */
  public Optional<Double> level(Rate rate, String column) {
    Alike alike = alike(rate, column);
    return Stream.of(liveLevels, levels)
        .flatMap(each -> Optional.ofNullable(each.get(alike)).stream())
        .findFirst();
  }

  /** The middle one of at least one figure. */
  public static double middle(List<Double> figures) {
    return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
  }

  private static Optional<Double> sensible(List<Double> figures) {
    return Optional.of(figures)
        .filter(enough -> enough.size() >= ENOUGH)
        .map(Trends::middle)
        .map(middle -> middle > FARTHEST || middle < 1 / FARTHEST ? 1.0 : middle);
  }

  private Stream<Double> moves(Pair pair) {
    List<Double> found = new ArrayList<>();
    pair.before()
        .ifPresent(before -> {
          Map<String, UnitPrice> old = prices.of(before.freight());
          prices
              .of(pair.now().freight())
              .forEach((column, price) ->
                  Optional.ofNullable(old.get(column))
                      .flatMap(was -> worth.ratio(price, was))
                      .ifPresent(found::add));
        });
    return found.stream();
  }

  /** The middle ones, where there are enough prices for one. */
  private Map<Alike, Double> levels(List<Rate> rates) {
    Map<Alike, List<Double>> all = new HashMap<>();
    for (Rate rate : rates) {
      prices
          .of(rate.freight())
          .forEach((column, price) ->
              worth
                  .of(price)
                  .ifPresent(usd ->
                      all.computeIfAbsent(alike(rate, column), _ -> new ArrayList<>()).add(usd)));
    }
    Map<Alike, Double> middles = new HashMap<>();
    all.forEach((alike, usd) -> {
      if (usd.size() >= ENOUGH) {
        middles.put(alike, middle(usd));
      }
    });
    return middles;
  }

  private static <K> Map<K, List<Double>> grouped(Stream<Map.Entry<K, Double>> entries) {
    return entries.collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private Section section(Rate rate) {
    return new Section(rate.mode(), regions.of(rate.mode(), rate.lane().destination()));
  }

  private Alike alike(Rate rate, String column) {
    return new Alike(
        rate.mode(),
        regions.of(rate.mode(), rate.lane().origin()),
        regions.of(rate.mode(), rate.lane().destination()),
        column);
  }
}
