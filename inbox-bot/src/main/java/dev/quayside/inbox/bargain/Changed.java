package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Change.Box;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was quoted, as it stands after a customer's changes. */
public sealed interface Changed {

  /** It can be priced as it stands. */
  record Request(RateRequest request) implements Changed {}

  /** A change that makes no sense beside what was quoted: a person reads it. */
  record Senseless(Told why) implements Changed {}

  /** The heaviest that a dry box carries (ISO 668). */
  BigDecimal HEAVIEST_BOX_KG = BigDecimal.valueOf(28_000);

  /** The changes, one after the other, asked for on a day. */
  static Changed of(RateRequest standing, List<Change> changes, LocalDate today) {
    try {
      RateRequest changed = standing.askedOn(today);
      for (Change change : changes) {
        changed = changed(changed, change);
      }
      boolean heavy =
          changed.load() instanceof Containers
              && changed.kgEach().filter(kg -> kg.compareTo(HEAVIEST_BOX_KG) > 0).isPresent();
      return heavy
          ? new Senseless(new Told("too heavy for its boxes", "所装箱子超重"))
          : new Request(changed);
    } catch (SenselessException e) {
      return new Senseless(e.why());
    } catch (IllegalArgumentException e) {
      return new Senseless(Told.word(String.valueOf(e.getMessage())));
    }
  }

  private static RateRequest changed(RateRequest it, Change change) {
    return switch (change) {
      case Change.From(Place origin) ->
          with(it, origin, it.destination(), it.load(), it.goods(), it.readyOn());
      case Change.To(Place destination) ->
          with(it, it.origin(), destination, it.load(), it.goods(), it.readyOn());
      case Change.ReadyOn(LocalDate day) ->
          with(it, it.origin(), it.destination(), it.load(), it.goods(), Optional.of(day));
      case Change.ByTruck(Haulage truck) -> it.hauled(truck);
      case Change.WithoutTruck(var leg) -> without(it, leg);
      case Change.Instead(var boxes) -> loaded(it, instead(boxes, counts(it)));
      case Change.InsteadOf(Box wanted, Equipment dropped) ->
          loaded(it, insteadOf(wanted, dropped, counts(it)));
      case Change.More(var kind, int quantity) -> loaded(it, more(kind, quantity, known(kind, it)));
      case Change.Fewer(Box box) -> loaded(it, fewer(box, counts(it)));
      case Change.Count(int quantity) -> loaded(it, Map.of(only(counts(it)), quantity));
    };
  }

  private static RateRequest without(RateRequest it, Optional<Leg> leg) {
    List<Leg> trucks = it.haulage().stream().map(Haulage::leg).toList();
    List<Leg> meant = leg.map(List::of).orElse(trucks);
    if (meant.size() != 1 || !trucks.containsAll(meant)) {
      throw new SenselessException(
          trucks.isEmpty()
              ? new Told("no truck was quoted", "未报过拖车")
              : new Told("which truck is to be left out", "要去掉哪辆拖车不明"));
    }
    return it.without(meant.getFirst());
  }

  private static Map<Equipment, Integer> instead(List<Box> boxes, Map<Equipment, Integer> before) {
    var counts = new EnumMap<Equipment, Integer>(Equipment.class);
    for (Box box : boxes) {
      int count =
          box.quantity()
              .or(() -> unsaid(box, boxes, before))
              .orElseThrow(() ->
                  new SenselessException(
                      Told.of("how many %s is not said", "未说明几个 %s", box.equipment().label())));
      counts.merge(box.equipment(), count, Integer::sum);
    }
    return counts;
  }

  /** "40HQ instead": as many as there were, where there was one kind. */
  private static Optional<Integer> unsaid(
      Box box, List<Box> boxes, Map<Equipment, Integer> before) {
    return boxes.size() == 1 && before.size() == 1
        ? before.values().stream().findFirst()
        : Optional.ofNullable(before.get(box.equipment()));
  }

  private static Map<Equipment, Integer> insteadOf(
      Box wanted, Equipment dropped, Map<Equipment, Integer> before) {
    var counts = new EnumMap<>(before);
    Integer was = counts.remove(dropped);
    if (was == null) {
      throw new SenselessException(Told.of("no %s was quoted", "未报过 %s", dropped.label()));
    }
    counts.merge(wanted.equipment(), wanted.quantity().orElse(was), Integer::sum);
    return counts;
  }

  /** What is added in another kind of box has a weight that nobody said. */
  private static Map<Equipment, Integer> known(Equipment kind, RateRequest it) {
    Map<Equipment, Integer> counts = counts(it);
    if (!counts.containsKey(kind) && it.goods().grossKg().isPresent()) {
      throw new SenselessException(
          Told.of("how heavy the added %s is", "加的 %s 有多重未说明", kind.label()));
    }
    return counts;
  }

  private static Map<Equipment, Integer> more(
      Equipment kind, int quantity, Map<Equipment, Integer> before) {
    var counts = new EnumMap<>(before);
    counts.merge(kind, quantity, Integer::sum);
    return counts;
  }

  private static Map<Equipment, Integer> fewer(Box box, Map<Equipment, Integer> before) {
    var counts = new EnumMap<>(before);
    Integer was = counts.remove(box.equipment());
    if (was == null) {
      throw new SenselessException(Told.of("no %s was quoted", "未报过 %s", box.equipment().label()));
    }
    int left = was - box.quantity().orElse(was);
    if (left != 0) {
      counts.put(box.equipment(), left);
    }
    return counts;
  }

  private static Equipment only(Map<Equipment, Integer> counts) {
    if (counts.size() != 1) {
      throw new SenselessException(
          new Told("a number of boxes, and several kinds were quoted", "只写了柜数，而报过几种箱型"));
    }
    return counts.keySet().iterator().next();
  }

  private static Map<Equipment, Integer> counts(RateRequest it) {
    if (!(it.load() instanceof Containers containers)) {
      throw new SenselessException(
          new Told("containers, and loose cargo was quoted", "写了柜子，而报的是散货"));
    }
    return containers.counts();
  }

  /**
   * More boxes of the same kind hold as much each; in fewer, or in others, it is the same cargo,
   * for of what may be meant the heavier box counts.
   */
  private static RateRequest loaded(RateRequest it, Map<Equipment, Integer> counts) {
    counts.keySet().stream()
        .filter(kind -> kind.kind() != Equipment.Kind.DRY)
        .findFirst()
        .ifPresent(special -> {
          throw new SenselessException(
              Told.of("%s is priced by sales", "%s 由销售报价", special.label()));
        });
    var boxes = new Containers(counts);
    Goods goods = it.goods();
    var before = new Containers(counts(it));
    boolean more =
        counts.keySet().equals(before.counts().keySet()) && boxes.total() > before.total();
    Goods inside =
        more
            ? it.kgEach()
                .map(kg -> kg.multiply(BigDecimal.valueOf(boxes.total())))
                .map(
                    kg -> goods.weighing(kg.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros()))
                .orElse(goods)
            : goods;
    return with(it, it.origin(), it.destination(), boxes, inside, it.readyOn());
  }

  private static RateRequest with(
      RateRequest it,
      Place origin,
      Place destination,
      Load load,
      Goods goods,
      Optional<LocalDate> readyOn) {
    return new RateRequest(
        it.buyer(),
        it.mode(),
        origin,
        destination,
        load,
        goods,
        it.incoterm(),
        it.carriers(),
        readyOn,
        it.askedOn(),
        it.haulage());
  }
}
