package dev.quayside.inbox.read.draft;

import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.tariff.charge.Leg;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One price the customer asks for: one lane, one way of carriage; anything may be missing.
 *
 * @param origin port or airport of the main carriage, or the door city where no port is said
 * @param destination likewise
 * @param pickup where the cargo is fetched, if named
 * @param delivery where it is brought, if named
 * @param incoterm three letters, as written (older terms such as DDU included)
 * @param carriers names as written, those wanted or demanded
 * @param shunned names as written, those he will not ship with
 * @param missing what must be asked before any price can be given
 * @param doubts why a person must look at it first; a draft with a doubt is never priced by itself
 */
public record RfqDraft(
    Optional<Found<Mode>> mode,
    Optional<PlaceDraft> origin,
    Optional<PlaceDraft> destination,
    Optional<Door> pickup,
    Optional<Door> delivery,
    List<BoxDraft> equipment,
    CargoDraft cargo,
    Optional<Found<String>> incoterm,
    Optional<Found<LocalDate>> readyDate,
    Optional<Found<Frequency>> frequency,
    List<Found<Extra>> services,
    List<Found<String>> carriers,
    List<Found<String>> shunned,
    Optional<Found<CargoDraft.Amount>> targetPrice,
    Set<Missing> missing,
    List<Doubt> doubts) {

  public RfqDraft {
    equipment = List.copyOf(equipment);
    services = List.copyOf(services);
    carriers = List.copyOf(carriers);
    shunned = List.copyOf(shunned);
    missing = Set.copyOf(missing);
    doubts = List.copyOf(doubts);
  }

  /** Nothing is missing and nothing is in doubt: a machine may go on with it. */
  public boolean clear() {
    return missing.isEmpty() && doubts.isEmpty();
  }

  /** The same with one doubt more. */
  public RfqDraft doubted(Doubt more) {
    return doubted(List.of(more));
  }

  /** The same with these doubts besides, each once. */
  public RfqDraft doubted(List<Doubt> more) {
    return with(
        mode,
        origin,
        destination,
        equipment,
        Stream.concat(doubts.stream(), more.stream()).distinct().toList());
  }

  /** The same between these places, without the doubts that their words had raised. */
  public RfqDraft between(Optional<PlaceDraft> from, Optional<PlaceDraft> to) {
    return with(
        mode,
        from,
        to,
        equipment,
        doubts.stream()
            .filter(doubt ->
                Stream.of(from, to)
                    .flatMap(Optional::stream)
                    .noneMatch(place -> doubt.words().contains(place.text())))
            .toList());
  }

  /** The same in these containers, or none, and by this way. */
  public RfqDraft carrying(Optional<Found<Mode>> way, List<BoxDraft> boxes) {
    return with(way, origin, destination, boxes, doubts);
  }

  /** The same without the doubts that these words had raised, and that are settled. */
  public RfqDraft settled(String words) {
    return with(
        mode,
        origin,
        destination,
        equipment,
        doubts.stream().filter(doubt -> !doubt.words().strip().equalsIgnoreCase(words)).toList());
  }

  /** The same with cargo fetched and brought there, and these services beside. */
  public RfqDraft hauled(
      Optional<Door> fetched, Optional<Door> brought, List<Found<Extra>> beside) {
    return new RfqDraft(
        mode,
        origin,
        destination,
        fetched,
        brought,
        equipment,
        cargo,
        incoterm,
        readyDate,
        frequency,
        Stream.concat(services.stream(), beside.stream()).toList(),
        carriers,
        shunned,
        targetPrice,
        missing,
        doubts);
  }

  /** Beside the freight; none for a door of which more than a truck may be wanted. */
  public List<Haulage> trucks() {
    return Stream.of(
            pickup.flatMap(Door::truck).map(place -> new Haulage(Leg.PRE_CARRIAGE, place)),
            delivery.flatMap(Door::truck).map(place -> new Haulage(Leg.ON_CARRIAGE, place)))
        .flatMap(Optional::stream)
        .toList();
  }

  private RfqDraft with(
      Optional<Found<Mode>> way,
      Optional<PlaceDraft> from,
      Optional<PlaceDraft> to,
      List<BoxDraft> boxes,
      List<Doubt> open) {
    return new RfqDraft(
        way,
        from,
        to,
        pickup,
        delivery,
        boxes,
        cargo,
        incoterm,
        readyDate,
        frequency,
        services,
        carriers,
        shunned,
        targetPrice,
        missing,
        open);
  }

  /** How often cargo goes, such as two containers a month. */
  public record Frequency(int count, Unit unit, Per per) {

    /** What is counted. */
    public enum Unit {
      CONTAINER,
      SHIPMENT,
      TEU
    }

    /** In which time. */
    public enum Per {
      WEEK,
      MONTH,
      YEAR
    }
  }

  /** Work asked for beside the carriage. */
  public enum Extra {
    PICKUP,
    DELIVERY,
    EXPORT_CUSTOMS,
    IMPORT_CUSTOMS,
    INSURANCE,
    WAREHOUSING,
    FUMIGATION
  }
}
