package dev.quayside.inbox.read.proof;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fact of an inquiry and the words it was read from.
 *
 * @param value the fact in short, as it is shown to a colleague
 */
public record Proof(Field field, String value, Evidence evidence) {

  /** All facts of a draft with their words, in the order of the printed answer. */
  public static List<Proof> of(RfqDraft draft) {
    var proofs = new ArrayList<Proof>();
    add(proofs, Field.MODE, draft.mode());
    draft
        .origin()
        .ifPresent(place -> proofs.add(new Proof(Field.ORIGIN, place.text(), place.evidence())));
    draft
        .destination()
        .ifPresent(
            place -> proofs.add(new Proof(Field.DESTINATION, place.text(), place.evidence())));
    draft
        .pickup()
        .ifPresent(door -> proofs.add(new Proof(Field.PICKUP, door.text(), door.evidence())));
    draft
        .delivery()
        .ifPresent(door -> proofs.add(new Proof(Field.DELIVERY, door.text(), door.evidence())));
    for (var box : draft.equipment()) {
      var value = box.quantity().map(n -> n + " x ").orElse("") + box.type().label();
      proofs.add(new Proof(Field.EQUIPMENT, value, box.evidence()));
    }
    cargo(draft.cargo(), proofs);
    add(proofs, Field.INCOTERM, draft.incoterm());
    add(proofs, Field.READY_DATE, draft.readyDate());
    draft
        .frequency()
        .ifPresent(often ->
            proofs.add(
                new Proof(
                    Field.FREQUENCY,
                    "%d %s per %s"
                        .formatted(
                            often.value().count(), often.value().unit(), often.value().per()),
                    often.evidence())));
    draft.services().forEach(extra -> add(proofs, Field.SERVICE, Optional.of(extra)));
    draft.carriers().forEach(carrier -> add(proofs, Field.CARRIER, Optional.of(carrier)));
    draft.shunned().forEach(carrier -> add(proofs, Field.SHUNNED, Optional.of(carrier)));
    money(proofs, Field.TARGET_PRICE, draft.targetPrice());
    return List.copyOf(proofs);
  }

  private static void cargo(CargoDraft cargo, List<Proof> proofs) {
    add(proofs, Field.DESCRIPTION, cargo.description());
    add(proofs, Field.WEIGHT, cargo.weightKg());
    add(proofs, Field.VOLUME, cargo.volumeCbm());
    add(proofs, Field.PIECES, cargo.pieces());
    add(proofs, Field.PACKAGING, cargo.packaging());
    for (var size : cargo.sizes()) {
      var value =
          "%s x %s x %s cm"
              .formatted(
                  size.lengthCm().toPlainString(),
                  size.widthCm().toPlainString(),
                  size.heightCm().toPlainString());
      proofs.add(new Proof(Field.DIMENSIONS, value, size.evidence()));
    }
    cargo
        .dangerous()
        .ifPresent(danger ->
            proofs.add(
                new Proof(
                    Field.DANGEROUS,
                    "UN "
                        + danger.value().un().orElse("?")
                        + " class "
                        + danger.value().imoClass().orElse("?"),
                    danger.evidence())));
    add(proofs, Field.TEMPERATURE, cargo.temperatureC());
    add(proofs, Field.HS_CODE, cargo.hsCode());
    money(proofs, Field.VALUE, cargo.value());
  }

  private static void money(
      List<Proof> proofs, Field field, Optional<Found<CargoDraft.Amount>> found) {
    found.ifPresent(sum ->
        proofs.add(
            new Proof(
                field,
                sum.value().amount().toPlainString() + " " + sum.value().currency(),
                sum.evidence())));
  }

  private static void add(
      List<Proof> proofs, Field field, Optional<? extends Found<? extends Object>> found) {
    found.ifPresent(
        fact -> proofs.add(new Proof(field, String.valueOf(fact.value()), fact.evidence())));
  }
}
