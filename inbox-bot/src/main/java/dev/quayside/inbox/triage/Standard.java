package dev.quayside.inbox.triage;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.RfqDraft.Extra;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.SoldAlone;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.told.Told;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a machine may price: dry full containers and plain loose cargo, by sea or air, from port to
 * port, or with a truck beside full containers, and nothing in doubt.
 */
final class Standard {

  private Standard() {}

  /** Why a person must look at it; empty where it is standard or where something is missing. */
  static Optional<Told> whyNot(RfqDraft draft, Lines carriers) {
    return Stream.of(
            doubts(draft.doubts()),
            mode(draft),
            goods(draft.cargo()),
            boxes(draft),
            weight(draft),
            loose(draft),
            doors(draft),
            draft
                .frequency()
                .map(often -> Told.of("regular volume: %s", "长期货量：“%s”", often.evidence().text())),
            carriers(draft.carriers(), carriers.of(draft)),
            carriers(draft.shunned(), carriers.of(draft)),
            torn(draft))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Told> doubts(List<Doubt> doubts) {
    return doubts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Told.of(
                "in doubt: %s",
                "存疑：%s", Told.all(doubts.stream().map(Standard::told).distinct().toList())));
  }

  /** What the intent was told by is for whoever looks into the robot, in its own words. */
  private static Told told(Doubt doubt) {
    Told reason = doubt.reason().told();
    return new Told(
        "%s: \"%s\"".formatted(reason.en(), doubt.said().en()),
        doubt.reason() == Doubt.Reason.INTENT_UNCLEAR
            ? reason.zh()
            : "%s：“%s”".formatted(reason.zh(), doubt.said().zh()));
  }

  private static Optional<Told> mode(RfqDraft draft) {
    return draft
        .mode()
        .map(Found::value)
        .filter(_ -> Sold.mode(draft).isEmpty())
        .map(mode -> Told.of("%s is priced by sales", "%s 由销售报价", mode));
  }

  private static Optional<Told> goods(CargoDraft cargo) {
    return cargo
        .dangerous()
        .map(danger -> Told.of("dangerous goods: %s", "危险品：“%s”", danger.evidence().text()))
        .or(() ->
            cargo
                .temperatureC()
                .map(cold -> Told.of("temperature: %s", "温控：“%s”", cold.evidence().text())));
  }

  private static Optional<Told> boxes(RfqDraft draft) {
    if (Sold.isLoose(draft) && !draft.equipment().isEmpty()) {
      return Optional.of(
          Told.of(
              "loose cargo, and yet %s", "散货，却写了 %s", draft.equipment().getFirst().type().label()));
    }
    return draft.equipment().stream()
        .filter(Standard::isSpecial)
        .findFirst()
        .map(box -> Told.of("%s is priced by sales", "%s 由销售报价", box.type().label()));
  }

  private static Optional<Told> loose(RfqDraft draft) {
    return Sold.isLoose(draft)
        ? Sold.mode(draft).flatMap(mode -> LooseLimits.whyNot(draft.cargo(), mode))
        : Optional.empty();
  }

  private static boolean isSpecial(BoxDraft box) {
    return switch (box.type()) {
      case BoxDraft.Container(Equipment type) -> type.kind() != Equipment.Kind.DRY;
      case BoxDraft.Truck _ -> true;
    };
  }

  /** More in a container than one carries. */
  static boolean tooHeavy(RfqDraft draft) {
    return weight(draft).isPresent();
  }

  private static Optional<Told> weight(RfqDraft draft) {
    int boxes = draft.equipment().stream().mapToInt(box -> box.quantity().orElse(1)).sum();
    if (boxes == 0) {
      return Optional.empty();
    }
    return draft.cargo().weightKg().flatMap(found -> SoldAlone.tooHeavy(found.value(), boxes));
  }

  private static Optional<Told> doors(RfqDraft draft) {
    return draft
        .pickup()
        .filter(door -> door.truck().isEmpty())
        .map(Door::text)
        .map(at -> Told.of("collection at %s", "提货地：“%s”", at))
        .or(() ->
            draft
                .delivery()
                .filter(door -> door.truck().isEmpty())
                .map(Door::text)
                .map(at -> Told.of("delivery at %s", "送货地：“%s”", at)))
        .or(() ->
            draft.services().stream()
                .filter(extra -> !byTruck(extra.value(), draft))
                .findFirst()
                .map(
                    extra -> Told.of("asked beside the freight: %s", "运费之外另要：“%s”", extra.value())))
        .or(() ->
            draft
                .incoterm()
                .filter(Standard::reachesADoor)
                .map(term -> SoldAlone.reachesADoor(term.value())))
        .or(() ->
            draft.trucks().stream().flatMap(truck -> left(truck, draft).stream()).findFirst());
  }

  private static boolean byTruck(Extra extra, RfqDraft draft) {
    return switch (extra) {
      case PICKUP -> draft.pickup().flatMap(Door::truck).isPresent();
      case DELIVERY -> draft.delivery().flatMap(Door::truck).isPresent();
      case EXPORT_CUSTOMS, IMPORT_CUSTOMS, INSURANCE, WAREHOUSING, FUMIGATION -> false;
    };
  }

  private static Optional<Told> left(Haulage truck, RfqDraft draft) {
    return draft
        .incoterm()
        .flatMap(term -> Incoterm.named(term.value()))
        .filter(truck::isLeftBy)
        .map(
            term -> Told.of("%s leaves the truck to the other side", "%s 条款下拖车由对方负责", term.name()));
  }

  private static boolean reachesADoor(Found<String> term) {
    return Incoterm.named(term.value()).map(Incoterm::reachesADoor).orElse(true);
  }

  private static Optional<Told> torn(RfqDraft draft) {
    var wanted = draft.carriers().stream().map(Found::value).toList();
    return draft.shunned().stream()
        .map(Found::value)
        .filter(name -> wanted.stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .map(name -> Told.of("asks for %s and against it", "既要 %s 又不要", name));
  }

  private static Optional<Told> carriers(List<Found<String>> asked, Carriers carriers) {
    return asked.stream()
        .filter(name -> carriers.named(name.value()).isEmpty())
        .findFirst()
        .map(name -> Told.of("names a line we do not know: %s", "写了我们不认识的船公司：%s", name.value()));
  }
}
