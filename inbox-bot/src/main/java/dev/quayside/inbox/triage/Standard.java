package dev.quayside.inbox.triage;

import static java.util.stream.Collectors.joining;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.quote.SoldAlone;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Incoterm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a machine may price: dry full containers and plain loose cargo, by sea or air, from port to
 * port, and nothing in doubt.
 */
final class Standard {

  private Standard() {}

  /** Why a person must look at it; empty where it is standard or where something is missing. */
  static Optional<String> whyNot(RfqDraft draft, Lines carriers) {
    return Stream.of(
            doubts(draft.doubts()),
            mode(draft),
            goods(draft.cargo()),
            boxes(draft),
            weight(draft),
            loose(draft),
            doors(draft),
            draft.frequency().map(often -> "regular volume: " + often.evidence().text()),
            carriers(draft.carriers(), carriers.of(draft)),
            carriers(draft.shunned(), carriers.of(draft)),
            torn(draft))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> doubts(List<Doubt> doubts) {
    return doubts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            doubts.stream()
                .map(doubt -> "%s: \"%s\"".formatted(doubt.reason(), doubt.words()))
                .distinct()
                .collect(joining("; ", "in doubt: ", "")));
  }

  private static Optional<String> mode(RfqDraft draft) {
    return draft
        .mode()
        .map(Found::value)
        .filter(_ -> Sold.mode(draft).isEmpty())
        .map(mode -> mode + " is priced by sales");
  }

  private static Optional<String> goods(CargoDraft cargo) {
    return cargo
        .dangerous()
        .map(danger -> "dangerous goods: " + danger.evidence().text())
        .or(() -> cargo.temperatureC().map(cold -> "temperature: " + cold.evidence().text()));
  }

  private static Optional<String> boxes(RfqDraft draft) {
    if (Sold.isLoose(draft) && !draft.equipment().isEmpty()) {
      return Optional.of("loose cargo, and yet " + draft.equipment().getFirst().type().label());
    }
    return draft.equipment().stream()
        .filter(Standard::isSpecial)
        .findFirst()
        .map(box -> box.type().label() + " is priced by sales");
  }

  private static Optional<String> loose(RfqDraft draft) {
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

  private static Optional<String> weight(RfqDraft draft) {
    int boxes = draft.equipment().stream().mapToInt(box -> box.quantity().orElse(1)).sum();
    if (boxes == 0) {
      return Optional.empty();
    }
    return draft.cargo().weightKg().flatMap(found -> SoldAlone.tooHeavy(found.value(), boxes));
  }

  private static Optional<String> doors(RfqDraft draft) {
    return draft
        .pickup()
        .map(Door::text)
        .map(at -> "collection at " + at)
        .or(() -> draft.delivery().map(Door::text).map(at -> "delivery at " + at))
        .or(() ->
            draft.services().stream()
                .findFirst()
                .map(extra -> "asked beside the freight: " + extra.value()))
        .or(() ->
            draft
                .incoterm()
                .filter(Standard::reachesADoor)
                .map(term -> term.value() + " reaches a door"));
  }

  private static boolean reachesADoor(Found<String> term) {
    return Incoterm.named(term.value()).map(Incoterm::reachesADoor).orElse(true);
  }

  private static Optional<String> torn(RfqDraft draft) {
    var wanted = draft.carriers().stream().map(Found::value).toList();
    return draft.shunned().stream()
        .map(Found::value)
        .filter(name -> wanted.stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .map(name -> "asks for %s and against it".formatted(name));
  }

  private static Optional<String> carriers(List<Found<String>> asked, Carriers carriers) {
    return asked.stream()
        .filter(name -> carriers.named(name.value()).isEmpty())
        .findFirst()
        .map(name -> "names a line we do not know: " + name.value());
  }
}
