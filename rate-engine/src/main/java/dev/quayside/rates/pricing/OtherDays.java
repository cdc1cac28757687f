package dev.quayside.rates.pricing;

import dev.quayside.rates.pricing.reckoning.Dated;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On which other day a rate would hold that does not hold on the day asked for. */
final class OtherDays {

  /** Two weeks: whoever is to wait longer asks again. */
  private static final int AT_MOST = 14;

  private OtherDays() {}

  /**
   * The same request on another day.
   *
   * @param days how many days there are between, at least 1
   */
  record Moved(RateRequest request, Dated dated, int days) {}

  /** The next day on which it holds: a departure, or a day to book on. */
  static Optional<Moved> later(Rate rate, RateRequest request) {
    return switch (rate.validity().by()) {
      case BOOKING -> bookedLater(rate, request);
      case DEPARTURE -> {
        LocalDate missed = Dated.of(rate, request.ready()).leaves();
        yield days(request.ready(), 1)
            .map(ready -> Dated.of(rate, ready))
            .filter(dated -> dated.leaves().isAfter(missed) && dated.holds(request))
            .findFirst()
            .map(dated -> new Moved(request, dated, between(missed, dated.leaves())))
            .filter(moved -> moved.days() <= AT_MOST);
      }
    };
  }

  /** The last departure for which it held, for cargo that were ready earlier. */
  static Optional<Moved> earlier(Rate rate, RateRequest request) {
    if (rate.validity().by() == Validity.By.BOOKING) {
      return Optional.empty();
    }
    LocalDate missed = Dated.of(rate, request.ready()).leaves();
    return days(request.ready(), -1)
        .filter(ready -> !ready.isBefore(request.askedOn()))
        .map(ready -> Dated.of(rate, ready))
        .filter(dated -> dated.leaves().isBefore(missed) && dated.holds(request))
        .findFirst()
        .map(dated -> new Moved(request, dated, between(dated.leaves(), missed)))
        .filter(moved -> moved.days() <= AT_MOST);
  }

  private static Optional<Moved> bookedLater(Rate rate, RateRequest request) {
    LocalDate from = rate.validity().from();
    int days = between(request.askedOn(), from);
    if (days < 1 || days > AT_MOST) {
      return Optional.empty();
    }
    RateRequest later = request.askedOn(from);
    return Optional.of(new Moved(later, Dated.of(rate, later.ready()), days));
  }

  private static Stream<LocalDate> days(LocalDate from, int step) {
    return IntStream.rangeClosed(1, AT_MOST).mapToObj(day -> from.plusDays((long) day * step));
  }

  private static int between(LocalDate from, LocalDate to) {
    return (int) Math.max(-AT_MOST - 1L, Math.min(ChronoUnit.DAYS.between(from, to), AT_MOST + 1L));
  }
}
