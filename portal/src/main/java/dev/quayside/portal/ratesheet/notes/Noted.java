package dev.quayside.portal.ratesheet.notes;

import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing.Routing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What words beside the prices turned out to say.
 *
 * @param via the places of transshipment, as they are called
 * @param mostKg what one container may weigh at most
 * @param suspended it is not offered any more
 * @param wrong pieces that speak of a cost and were not understood, each with the reason
 * @param unread pieces that were not understood and speak of no cost
 */
public record Noted(
    List<Charge> charges,
    Routing routing,
    List<String> via,
    Optional<BigDecimal> mostKg,
    Optional<FreeTime> freeTime,
    Optional<TransitTime> transit,
    boolean suspended,
    List<Saying> wrong,
    List<String> unread) {

  public static final Noted NOTHING =
      new Noted(
          List.of(),
          Routing.NOT_STATED,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          List.of(),
          List.of());

  public Noted {
    charges = List.copyOf(charges);
    via = List.copyOf(via);
    wrong = List.copyOf(wrong);
    unread = List.copyOf(unread);
  }

  static Noted of(List<Charge> charges) {
    return new Noted(
        charges,
        Routing.NOT_STATED,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }

  static Noted wrong(Saying why) {
    return new Noted(
        List.of(),
        Routing.NOT_STATED,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(why),
        List.of());
  }

  static Noted unread(String piece) {
    return new Noted(
        List.of(),
        Routing.NOT_STATED,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of(piece));
  }

  static Noted routed(Routing routing, List<String> via) {
    return new Noted(
        List.of(),
        routing,
        via,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }

  static Noted weighing(BigDecimal mostKg) {
    return new Noted(
        List.of(),
        Routing.NOT_STATED,
        List.of(),
        Optional.of(mostKg),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }

  static Noted free(FreeTime freeTime) {
    return new Noted(
        List.of(),
        Routing.NOT_STATED,
        List.of(),
        Optional.empty(),
        Optional.of(freeTime),
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }

  static Noted taking(TransitTime transit) {
    return new Noted(
        List.of(),
        Routing.NOT_STATED,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(transit),
        false,
        List.of(),
        List.of());
  }

  static Noted halted() {
    return new Noted(
        List.of(),
        Routing.NOT_STATED,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        List.of(),
        List.of());
  }

  /** This and what is said elsewhere; where both say something, this one goes first. */
  public Noted and(Noted other) {
    if (other.equals(NOTHING)) {
      return this;
    }
    List<Charge> all = new ArrayList<>(charges);
    for (Charge charge : other.charges) {
      if (charges.stream().noneMatch(own -> sameCost(own, charge))) {
        all.add(charge);
      }
    }
    return new Noted(
        all,
        routing == Routing.NOT_STATED ? other.routing : routing,
        via.isEmpty() ? other.via : via,
        mostKg.or(other::mostKg),
        freeTime.or(other::freeTime),
        transit.or(other::transit),
        suspended || other.suspended,
        joined(wrong, other.wrong),
        joined(unread, other.unread));
  }

  /** The same with each of its charges changed. */
  Noted each(UnaryOperator<Charge> change) {
    return new Noted(
        charges.stream().map(change).toList(),
        routing,
        via,
        mostKg,
        freeTime,
        transit,
        suspended,
        wrong,
        unread);
  }

  /** Two lines about one cost: the same name at the same end, arising in the same case. */
  public static boolean sameCost(Charge one, Charge other) {
    return one.code().equals(other.code())
        && one.leg() == other.leg()
        && one.condition().equals(other.condition())
        && meet(one, other);
  }

  /** Whether there is a day on which both hold. */
  private static boolean meet(Charge one, Charge other) {
    return one.validity()
        .flatMap(own ->
            other
                .validity()
                .map(its -> !own.to().isBefore(its.from()) && !its.to().isBefore(own.from())))
        .orElse(true);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
