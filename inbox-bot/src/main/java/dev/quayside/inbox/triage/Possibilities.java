package dev.quayside.inbox.triage;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question.About;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Equipment.Kind;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carriers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every inquiry that a draft may turn out to be, by the answers a customer may give: a type of
 * container, one of the ports of a name; of loose cargo some weights and measures.
 */
final class Possibilities {

  /** Beyond so many a range says nothing any more. */
  private static final int MOST = 30;

  private static final Evidence UNSAID = new Evidence(Source.BODY, 0, 0, "");

  private Possibilities() {}

  /** Empty where too much is open. */
  static List<Possible> of(RfqDraft draft, Buyer buyer, Carriers carriers, LocalDate today) {
    if (Sold.isLoose(draft)) {
      return loose(draft, buyer, carriers, today);
    }
    if (draft.mode().isPresent() && Sold.mode(draft).isEmpty()) {
      return List.of();
    }
    List<Optional<Place>> origins = ends(draft, Missing.ORIGIN, draft.origin());
    List<Optional<Place>> destinations = ends(draft, Missing.DESTINATION, draft.destination());
    List<Optional<Equipment>> types = types(draft);
    if (origins.size() * destinations.size() * types.size() > MOST) {
      return List.of();
    }
    var all = new ArrayList<Possible>();
    for (Optional<Place> from : origins) {
      for (Optional<Place> to : destinations) {
        for (Optional<Equipment> type : types) {
          possible(draft, from, to, type, buyer, carriers, today).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<Possible> possible(
      RfqDraft draft,
      Optional<Place> from,
      Optional<Place> to,
      Optional<Equipment> type,
      Buyer buyer,
      Carriers carriers,
      LocalDate today) {
    RfqDraft whole =
        draft.between(
            from.map(Possibilities::at).or(draft::origin),
            to.map(Possibilities::at).or(draft::destination));
    if (type.isPresent()) {
      whole = whole.carrying(Optional.of(new Found<>(Mode.FCL, UNSAID)), List.of(one(type.get())));
    }
    if (same(whole) || Standard.tooHeavy(whole)) {
      return Optional.empty();
    }
    Map<About, Choice> answers = new EnumMap<>(About.class);
    from.ifPresent(place -> answers.put(About.ORIGIN, new Choice.At(place)));
    to.ifPresent(place -> answers.put(About.DESTINATION, new Choice.At(place)));
    About kind = draft.mode().isPresent() ? About.EQUIPMENT : About.MODE;
    type.ifPresent(box -> answers.put(kind, new Choice.Box(box)));
    return Optional.of(new Possible(answers, Completed.request(whole, buyer, carriers, today)));
  }

  /** A price by weight or measure is that of one lane: both ends must be known. */
  private static List<Possible> loose(
      RfqDraft draft, Buyer buyer, Carriers carriers, LocalDate today) {
    var way = Sold.mode(draft).orElseThrow();
    boolean lane =
        draft.origin().flatMap(PlaceDraft::place).isPresent()
            && draft.destination().flatMap(PlaceDraft::place).isPresent()
            && !same(draft);
    return lane
        ? LooseSizes.of(draft, way).stream()
            .map(size ->
                new Possible(Map.of(), Completed.request(draft, size, buyer, carriers, today)))
            .toList()
        : List.of();
  }

  private static boolean same(RfqDraft draft) {
    return draft
        .origin()
        .flatMap(PlaceDraft::place)
        .map(Place::code)
        .equals(draft.destination().flatMap(PlaceDraft::place).map(Place::code));
  }

  private static PlaceDraft at(Place place) {
    return new PlaceDraft(place.nameEn(), new PlaceAnswer.Found(place), UNSAID);
  }

  private static BoxDraft one(Equipment type) {
    return new BoxDraft(new BoxDraft.Container(type), Optional.of(1), UNSAID);
  }

  /** What is known needs no answer; where nothing is known of it, there is nothing to try. */
  private static List<Optional<Place>> ends(
      RfqDraft draft, Missing gap, Optional<PlaceDraft> place) {
    return draft.missing().contains(gap)
        ? Gaps.places(place, draft).stream().map(Optional::of).toList()
        : List.of(Optional.empty());
  }

  private static List<Optional<Equipment>> types(RfqDraft draft) {
    boolean open =
        draft.missing().contains(Missing.EQUIPMENT) || draft.missing().contains(Missing.MODE);
    return open
        ? Stream.of(Equipment.values())
            .filter(type -> type.kind() == Kind.DRY)
            .map(Optional::of)
            .toList()
        : List.of(Optional.empty());
  }
}
