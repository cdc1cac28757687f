package dev.quayside.inbox.understand;

import dev.quayside.inbox.bargain.TruckWords;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.RfqDraft.Extra;
import dev.quayside.inbox.read.proof.Proof;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.Haulage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an inquiry that names its truck at once. What is left without the words of the truck must
 * be one that could be priced by itself, and the truck must be plain beside it; all else is read as
 * if trucks were not known, so that people see to it.
 */
record TruckAtOnce(Places places, Function<Message, List<RfqDraft>> reader) {

  List<RfqDraft> requests(Message message) {
    String subject = message.subject();
    String body = message.text().fresh();
    return TruckWords.in(subject, body, message.sentAt().toLocalDate(), places)
        .flatMap(words ->
            hauled(words, reader.apply(message.saying(words.subject(subject), words.body(body)))))
        .orElseGet(() -> reader.apply(message));
  }

  private static Optional<List<RfqDraft>> hauled(TruckWords words, List<RfqDraft> rest) {
    if (rest.size() != 1 || !fromPortToPort(rest.getFirst())) {
      return Optional.empty();
    }
    RfqDraft draft = rest.getFirst();
    Place origin = draft.origin().flatMap(PlaceDraft::place).orElseThrow();
    Place destination = draft.destination().flatMap(PlaceDraft::place).orElseThrow();
    List<Haulage> trucks = words.beside(origin, destination);
    boolean inPort =
        trucks.stream()
            .anyMatch(truck ->
                (truck.preCarriage() ? origin : destination)
                    .codes()
                    .contains(truck.place().code()));
    List<Evidence> told = Proof.of(draft).stream().map(Proof::evidence).toList();
    return trucks.isEmpty() || inPort || !words.explains(told)
        ? Optional.empty()
        : Optional.of(List.of(hauled(words, draft, trucks)));
  }

  private static boolean fromPortToPort(RfqDraft draft) {
    return draft.clear()
        && draft.mode().map(Found::value).equals(Optional.of(Mode.FCL))
        && draft.pickup().isEmpty()
        && draft.delivery().isEmpty()
        && draft.services().isEmpty();
  }

  private static RfqDraft hauled(TruckWords words, RfqDraft draft, List<Haulage> trucks) {
    Optional<Door> pickup = Optional.empty();
    Optional<Door> delivery = Optional.empty();
    var services = new ArrayList<Found<Extra>>();
    for (Haulage truck : trucks) {
      Optional<Door> door = Optional.of(words.door(truck));
      pickup = truck.preCarriage() ? door : pickup;
      delivery = truck.preCarriage() ? delivery : door;
      services.add(new Found<>(truck.preCarriage() ? Extra.PICKUP : Extra.DELIVERY, words.first()));
    }
    return draft.hauled(pickup, delivery, services);
  }
}
