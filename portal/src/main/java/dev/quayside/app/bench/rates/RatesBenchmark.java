package dev.quayside.app.bench.rates;

import dev.quayside.db.DbConfig;
import dev.quayside.db.rate.trial.TrialReads;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.tariff.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From a request to its offer, on one thread and one connection; and the bare read beside it. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RatesBenchmark {

  private static final int SEED = 20260610;

  /**
   * So often all is done before anything is measured: the compiler counts calls, not seconds, and a
   * busy machine makes few in a second.
   */
  private static final int FIRST = 20_000;

  private static final HouseTerms TERMS =
      new HouseTerms(
          new MarginRules(
              List.of(
                  new MarginRule(
                      "house",
                      Optional.empty(),
                      Optional.empty(),
                      new Margin.Percent(BigDecimal.valueOf(8))))),
          new ExchangeRates(
              List.of(ExchangeRate.of("USD", "CNY", "7.1", LocalDate.of(2026, 6, 1), "made up"))),
          Currency.getInstance("USD"));

  /** A library that was made before, and its lanes in no order. */
  @State(Scope.Benchmark)
  public static class Library {

    /** Of the database that holds it. */
    @Param("")
    String url = "";

    /** How many lanes it has. */
    @Param("1")
    int lanes = 1;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private Optional<TrialReads> reads = Optional.empty();

    @Setup
    public void open() {
      reads = Optional.of(TrialReads.open(new DbConfig(url, "postgres", "")));
      for (int i = 0; i < FIRST; i++) {
        reads().bare(next().query());
        price(next(), reads());
      }
    }

    Asked next() {
      return Asked.lane(random.nextInt(lanes));
    }

    TrialReads reads() {
      return reads.orElseThrow();
    }

    @TearDown
    public void close() {
      reads().close();
    }
  }

  @Benchmark
  public int bare(Library library) {
    return library.reads().bare(library.next().query());
  }

  @Benchmark
  public Pricing.Priced price(Library library) {
    return price(library.next(), library.reads());
  }

  /** One indexed read, the choice, and every charge; anything but an offer is a fault. */
  static Pricing.Priced price(Asked asked, TrialReads reads) {
    return price(asked, reads.find(asked.query()));
  }

  static Pricing.Priced price(Asked asked, List<Rate> found) {
    return switch (Pricer.price(asked.request(), asked.query(), found, TERMS)) {
      case Pricing.Priced priced -> priced;
      case Pricing.NoRate none -> throw new IllegalStateException("No rate: " + none);
      case Pricing.ForSales sales -> throw new IllegalStateException("No price: " + sales);
    };
  }
}
