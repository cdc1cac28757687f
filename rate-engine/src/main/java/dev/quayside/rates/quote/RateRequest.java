package dev.quayside.rates.quote;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A request that lacks nothing: it can be priced as it stands.
 *
 * @param buyer whose contract rates and price level count
 * @param load full containers, or loose cargo with its weight and measure
 * @param carriers SCACs of the lines that are asked for; empty for any
 * @param readyOn the day the cargo is ready, where it was said
 * @param askedOn the day of the request
 */
public record RateRequest(
    Buyer buyer,
    Mode mode,
    Place origin,
    Place destination,
    Load load,
    Goods goods,
    Optional<Incoterm> incoterm,
    Set<String> carriers,
    Optional<LocalDate> readyOn,
    LocalDate askedOn) {

  public RateRequest {
    carriers = Set.copyOf(carriers);
    if (origin.code().equals(destination.code())) {
      throw new IllegalArgumentException("From " + origin.code() + " to itself");
    }
    boolean fits =
        switch (mode) {
          case FCL -> load instanceof Containers;
          case LCL, AIR -> load instanceof Loose;
          case ROAD, CUSTOMS -> true;
        };
    if (!fits) {
      throw new IllegalArgumentException("%s by %s".formatted(load, mode));
    }
  }

  /** For full containers, from a buyer of the general price level. */
  public RateRequest(
      Optional<CustomerId> customer,
      Place origin,
      Place destination,
      Containers containers,
      Goods goods,
      Optional<Incoterm> incoterm,
      Set<String> carriers,
      Optional<LocalDate> readyOn,
      LocalDate askedOn) {
    this(
        Buyer.of(customer),
        Mode.FCL,
        origin,
        destination,
        containers,
        goods,
        incoterm,
        carriers,
        readyOn,
        askedOn);
  }

  /** The day the cargo can leave: when it is ready, else when it was asked. */
  public LocalDate ready() {
    return readyOn.filter(day -> day.isAfter(askedOn)).orElse(askedOn);
  }

  /** The same, asked on another day. */
  public RateRequest askedOn(LocalDate day) {
    return with(load, goods, day);
  }

  /** The same, ready on that day. */
  public RateRequest readyOn(LocalDate day) {
    return new RateRequest(
        buyer,
        mode,
        origin,
        destination,
        load,
        goods,
        incoterm,
        carriers,
        Optional.of(day),
        askedOn);
  }

  /** The same, from somebody else. */
  public RateRequest boughtBy(Buyer other) {
    return new RateRequest(
        other, mode, origin, destination, load, goods, incoterm, carriers, readyOn, askedOn);
  }

  /** The same, with so many kilograms in one container, or in all of the loose cargo. */
  public RateRequest weighing(BigDecimal kg) {
    return switch (load) {
      case Loose loose -> with(new Loose(loose.pieces(), kg, loose.cbm()), goods, askedOn);
      case Containers boxes ->
          with(load, goods.weighing(kg.multiply(BigDecimal.valueOf(boxes.total()))), askedOn);
    };
  }

  private RateRequest with(Load carried, Goods inside, LocalDate asked) {
    return new RateRequest(
        buyer, mode, origin, destination, carried, inside, incoterm, carriers, readyOn, asked);
  }

  /** Kilograms in one container, on average, or of all the loose cargo; empty if not known. */
  public Optional<BigDecimal> kgEach() {
    return switch (load) {
      case Loose loose -> Optional.of(loose.grossKg());
      case Containers containers ->
          goods
              .grossKg()
              .map(
                  kg -> kg.divide(BigDecimal.valueOf(containers.total()), 3, RoundingMode.HALF_UP));
    };
  }
}
