package dev.quayside.rates.quote;

import static java.util.Comparator.comparing;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request that lacks nothing: it can be priced as it stands.
 *
 * @param buyer whose contract rates and price level count
 * @param load full containers, or loose cargo with its weight and measure
 * @param carriers SCACs of the lines that are asked for; empty for any
 * @param readyOn the day the cargo is ready, where it was said
 * @param askedOn the day of the request
 * @param haulage trucks that are wanted beside full containers, one at each end at the most
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
    LocalDate askedOn,
    List<Haulage> haulage) {

  public RateRequest {
    carriers = Set.copyOf(carriers);
    haulage = haulage.stream().sorted(comparing(Haulage::leg)).toList();
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
    check(mode, haulage);
    for (Haulage truck : haulage) {
      check(truck, truck.preCarriage() ? origin : destination, incoterm);
    }
  }

  /** From port to port. */
  public RateRequest(
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
    this(
        buyer,
        mode,
        origin,
        destination,
        load,
        goods,
        incoterm,
        carriers,
        readyOn,
        askedOn,
        List.of());
  }

  private static void check(Mode mode, List<Haulage> haulage) {
    if (!haulage.isEmpty() && mode != Mode.FCL) {
      throw new IllegalArgumentException("A truck beside " + mode);
    }
    if (haulage.stream().map(Haulage::leg).distinct().count() < haulage.size()) {
      throw new IllegalArgumentException("Two trucks at one end: " + haulage);
    }
  }

  private static void check(Haulage truck, Place port, Optional<Incoterm> incoterm) {
    if (port.codes().contains(truck.place().code())) {
      throw new IllegalArgumentException("A truck within " + port.code());
    }
    if (incoterm.filter(truck::isLeftBy).isPresent()) {
      throw new IllegalArgumentException(
          "%s leaves a truck to %s to the other side"
              .formatted(incoterm.orElseThrow(), truck.place().code()));
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
    return with(buyer, load, goods, Optional.of(day), askedOn, haulage);
  }

  /** The same with this truck, in place of one at the same end. */
  public RateRequest hauled(Haulage truck) {
    return hauled(Stream.concat(without(truck.leg()).haulage.stream(), Stream.of(truck)).toList());
  }

  /** Where the truck at that end runs to or from. */
  public Optional<Place> truckAt(Leg leg) {
    return haulage.stream().filter(truck -> truck.leg() == leg).map(Haulage::place).findFirst();
  }

  /** The same without a truck at that end. */
  public RateRequest without(Leg leg) {
    return hauled(haulage.stream().filter(truck -> truck.leg() != leg).toList());
  }

  /** The same with these trucks and no others. */
  public RateRequest hauled(List<Haulage> trucks) {
    return with(buyer, load, goods, readyOn, askedOn, trucks);
  }

  /** What is asked of a haulier: the same boxes between the place and the port. */
  public RateRequest carriedBy(Haulage truck) {
    Place port = truck.port(this);
    return new RateRequest(
        buyer,
        Mode.ROAD,
        truck.preCarriage() ? truck.place() : port,
        truck.preCarriage() ? port : truck.place(),
        load,
        goods,
        Optional.empty(),
        Set.of(),
        readyOn,
        askedOn);
  }

  /** The same, from somebody else. */
  public RateRequest boughtBy(Buyer other) {
    return with(other, load, goods, readyOn, askedOn, haulage);
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
    return with(buyer, carried, inside, readyOn, asked, haulage);
  }

  /** The same way and terms. */
  private RateRequest with(
      Buyer from,
      Load carried,
      Goods inside,
      Optional<LocalDate> ready,
      LocalDate asked,
      List<Haulage> trucks) {
    return new RateRequest(
        from, mode, origin, destination, carried, inside, incoterm, carriers, ready, asked, trucks);
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
