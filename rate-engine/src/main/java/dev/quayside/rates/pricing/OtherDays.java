package dev.quayside.rates.pricing;

import dev.quayside.rates.pricing.reckoning.Dated;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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
      case DEPARTURE -> leavesLater(rate, request);
    };
  }

  /** Whoever is ready later never leaves sooner, so the first that holds is the next. */
  private static Optional<Moved> leavesLater(Rate rate, RateRequest request) {
    LocalDate missed = Dated.of(rate, request.ready()).leaves();
    LocalDate last = rate.validity().to();
    for (int days = 1; days <= AT_MOST; days++) {
      var dated = Dated.of(rate, request.ready().plusDays(days));
      if (dated.leaves().isAfter(last)) {
        return Optional.empty();
      }
      if (dated.leaves().isAfter(missed) && dated.holds(request)) {
        return moved(request, dated, between(missed, dated.leaves()));
      }
    }
    return Optional.empty();
  }

  /** The last departure for which it held, for cargo that were ready earlier. */
  static Optional<Moved> earlier(Rate rate, RateRequest request) {
    if (rate.validity().by() == Validity.By.BOOKING) {
      return Optional.empty();
    }
    LocalDate missed = Dated.of(rate, request.ready()).leaves();
    for (int days = 1; days <= AT_MOST; days++) {
      LocalDate ready = request.ready().minusDays(days);
      if (ready.isBefore(request.askedOn())) {
        return Optional.empty();
      }
      var dated = Dated.of(rate, ready);
      if (dated.leaves().isBefore(missed) && dated.holds(request)) {
        return moved(request, dated, between(dated.leaves(), missed));
      }
    }
    return Optional.empty();
  }

  private static Optional<Moved> moved(RateRequest request, Dated dated, int days) {
    return days <= AT_MOST ? Optional.of(new Moved(request, dated, days)) : Optional.empty();
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

  private static int between(LocalDate from, LocalDate to) {
    return (int) Math.max(-AT_MOST - 1L, Math.min(ChronoUnit.DAYS.between(from, to), AT_MOST + 1L));
  }
}
