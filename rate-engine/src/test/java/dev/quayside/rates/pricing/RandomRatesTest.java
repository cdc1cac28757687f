package dev.quayside.rates.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.pricing.BruteForce.Best;
import dev.quayside.rates.pricing.RandomWorld.Case;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Option.Label;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.Sailing.Routing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for any request and any rates: thousands of cases, always the same ones. */
class RandomRatesTest {

  private static final int CASES = 10_000;
  private static final int FEWER = 2_000;

  @Test
  void the_cheapest_is_really_the_cheapest_that_may_be_sold() {
    int priced = 0;
    for (long seed = 0; seed < CASES; seed++) {
      Case world = RandomWorld.of(seed);
      var brute = new BruteForce(world);
      List<Best> ranked = brute.ranked();

      Pricing pricing = price(world);

      switch (pricing) {
        case Pricing.NoRate _ -> assertThat(brute.fitting()).as("seed %d", seed).isZero();
        case Pricing.ForSales(_, Reason why, _, _, _) -> {
          assertThat(brute.fitting()).as("seed %d", seed).isPositive();
          boolean comparable = ranked.stream().allMatch(best -> best.dollars().isPresent());
          assertThat(ranked.isEmpty() || !comparable).as("seed %d: %s", seed, why).isTrue();
        }
        case Pricing.Priced(Offer offer) -> {
          assertThat(ranked).as("seed %d", seed).isNotEmpty();
          priced++;
          if (ranked.getFirst().dollars().isPresent()) {
            Option best = offer.best();
            assertThat(best.label()).isEqualTo(Label.CHEAPEST);
            assertThat(dollars(best)).as("seed %d", seed).isEqualTo(ranked.getFirst().dollars());
            assertThat(best.rate()).as("seed %d", seed).isEqualTo(ranked.getFirst().rate());
          }
        }
      }
    }

    assertThat(priced).isGreaterThan(CASES / 4);
  }

  @Test
  void totals_are_the_sum_of_the_lines_to_the_cent_in_every_currency() {
    Set<String> currencies = new HashSet<>();
    offers((offer, _) -> {
      for (Option option : offer.options()) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (ChargeLine line : option.lines()) {
          Money total = line.total();
          assertThat(total.amount().scale()).isEqualTo(total.currency().getDefaultFractionDigits());
          sums.merge(total.currency().getCurrencyCode(), total.amount(), BigDecimal::add);
        }
        Map<String, BigDecimal> totals = new HashMap<>();
        option
            .totals()
            .byCurrency()
            .forEach(sum -> totals.put(sum.currency().getCurrencyCode(), sum.amount()));

        assertThat(totals).isEqualTo(sums);
        currencies.addAll(sums.keySet());
      }
    });

    assertThat(currencies).containsExactlyInAnyOrder("USD", "CNY", "JPY", "KWD", "EUR");
  }

  @Test
  void no_charge_is_negative_and_each_can_be_explained_by_the_sheet_or_a_margin_rule() {
    offers((offer, world) -> {
      for (Option option : offer.options()) {
        Rate rate = world.rates().get((int) option.rate() - 1);
        Set<String> codes = new HashSet<>(rate.charges().stream().map(Charge::code).toList());
        Stream<ChargeLine> all = Stream.concat(option.lines().stream(), option.services().stream());

        assertThat(all)
            .allMatch(line -> line.total().amount().signum() >= 0)
            .allMatch(line -> line.quantity().signum() > 0)
            .allMatch(line ->
                codes.contains(line.code())
                    || line.code().equals(rate.mode().freightCode())
                    || line.code().equals("HDL"));
        assertThat(option.margin().rule()).isNotEmpty();
        assertThat(option.margin().total().isNegative()).isFalse();
        assertThat(codes)
            .containsAll(option.included())
            .containsAll(option.subjectTo())
            .containsAll(option.atCost());
      }
    });
  }

  @Test
  void whatever_was_considered_is_shown_or_in_the_ledger_once() {
    for (long seed = 0; seed < FEWER; seed++) {
      Case world = RandomWorld.of(seed);
      Pricing pricing = price(world);

      List<Long> told = new ArrayList<>();
      if (pricing instanceof Pricing.Priced(Offer offer)) {
        offer.options().forEach(option -> told.add(option.rate()));
      }
      ledger(pricing).forEach(line -> told.add(line.rate()));

      assertThat(told)
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(world.rates().stream().map(Rate::id).toList());
    }
  }

  @Test
  void why_a_rate_lost_is_said_in_chinese_as_in_english() {
    offers((offer, _) -> {
      for (Rejected lost : offer.ledger()) {
        assertThat(lost.told().zh()).as(lost.detail()).containsPattern("\\p{IsHan}");
        assertThat(lost.told().zh())
            .as(lost.detail())
            .doesNotContainPattern("\\b(?:not|from|the|goes|for|is|has|no)\\b");
      }
    });
  }

  @Test
  void the_labels_say_the_truth() {
    Map<Label, Integer> seen = new HashMap<>();
    offers((offer, world) -> {
      List<Option> options = offer.options();
      assertThat(options).hasSizeBetween(1, 4);
      Option cheapest = options.getFirst();
      for (Option option : options) {
        seen.merge(option.label(), 1, Integer::sum);
        switch (option.label()) {
          case CHEAPEST -> assertThat(option).isSameAs(cheapest);
          case FASTEST -> {
            assertThat(days(option)).isLessThan(days(cheapest));
            assertThat(options)
                .filteredOn(other -> other.label() != Label.LATER_SAILING)
                .allMatch(other -> days(other) >= days(option));
          }
          case DIRECT -> assertThat(option.sailing().routing()).isEqualTo(Routing.DIRECT);
          case LATER_SAILING -> {
            assertThat(dollars(option).orElseThrow()).isLessThan(dollars(cheapest).orElseThrow());
            assertThat(option.leavesFrom()).isAfter(world.request().ready());
          }
          case ALTERNATIVE ->
              assertThat(dollars(option).orElse(BigDecimal.ZERO))
                  .isGreaterThanOrEqualTo(dollars(cheapest).orElse(BigDecimal.ZERO));
        }
      }
    });

    assertThat(seen.keySet()).containsExactlyInAnyOrder(Label.values());
  }

  @Test
  void the_same_input_gives_the_same_output_in_whatever_order_the_rates_come() {
    for (long seed = 0; seed < FEWER; seed++) {
      Case world = RandomWorld.of(seed);
      List<Rate> shuffled = new ArrayList<>(world.rates());
      Collections.shuffle(shuffled, new Random(seed));

      Pricing once = price(world);

      assertThat(price(RandomWorld.of(seed))).as("seed %d", seed).isEqualTo(once);
      if (once instanceof Pricing.Priced(Offer offer)) {
        var again = Pricer.price(world.request(), world.query(), shuffled, world.terms());
        assertThat(((Pricing.Priced) again).offer().options())
            .as("seed %d", seed)
            .isEqualTo(offer.options());
      }
    }
  }

  private static void offers(BiConsumer<Offer, Case> check) {
    for (long seed = 0; seed < FEWER; seed++) {
      Case world = RandomWorld.of(seed);
      if (price(world) instanceof Pricing.Priced(Offer offer)) {
        check.accept(offer, world);
      }
    }
  }

  private static Pricing price(Case world) {
    return Pricer.price(world.request(), world.query(), world.rates(), world.terms());
  }

  private static List<Rejected> ledger(Pricing pricing) {
    return switch (pricing) {
      case Pricing.Priced(Offer offer) -> offer.ledger();
      case Pricing.NoRate(_, var ledger) -> ledger;
      case Pricing.ForSales(_, _, _, _, var ledger) -> ledger;
    };
  }

  private static Optional<BigDecimal> dollars(Option option) {
    return option.totals().inAll().map(all -> all.amount().amount());
  }

  private static int days(Option option) {
    return option.transit().map(transit -> transit.mostDays()).orElse(Integer.MAX_VALUE);
  }
}
