package dev.quayside.inbox.read.proof;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.draft.Sure;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Writes on every piece of evidence how sure it is, from where and how it stands. */
public final class Marked {

  private final BiFunction<Field, Evidence, Evidence> mark;

  private Marked(BiFunction<Field, Evidence, Evidence> mark) {
    this.mark = mark;
  }

  /** What stands in history is no surer than that; what has its name beside it is labelled. */
  public static RfqDraft of(RfqDraft draft, Wording text, Layout layout) {
    return new Marked((field, words) -> sure(field, words, text, layout)).draft(draft);
  }

  /** All that a draft holds was said in an earlier letter. */
  public static RfqDraft earlier(RfqDraft draft) {
    return new Marked((field, words) -> words.as(Sure.HISTORY)).draft(draft);
  }

  private static Evidence sure(Field field, Evidence words, Wording text, Layout layout) {
    if (words.source().kind() == Source.Kind.HISTORY) {
      return words.as(Sure.HISTORY);
    }
    var named =
        layout.at(text.span(words)).filter(label -> Names.of(field).contains(label)).isPresent();
    return words.sure() == Sure.EXACT && named ? words.as(Sure.LABELLED) : words;
  }

  private RfqDraft draft(RfqDraft of) {
    return new RfqDraft(
        found(Field.MODE, of.mode()),
        of.origin().map(place -> place(Field.ORIGIN, place)),
        of.destination().map(place -> place(Field.DESTINATION, place)),
        of.pickup().map(door -> door(Field.PICKUP, door)),
        of.delivery().map(door -> door(Field.DELIVERY, door)),
        of.equipment().stream()
            .map(box ->
                new BoxDraft(
                    box.type(), box.quantity(), mark.apply(Field.EQUIPMENT, box.evidence())))
            .toList(),
        cargo(of.cargo()),
        found(Field.INCOTERM, of.incoterm()),
        found(Field.READY_DATE, of.readyDate()),
        found(Field.FREQUENCY, of.frequency()),
        all(Field.SERVICE, of.services()),
        all(Field.CARRIER, of.carriers()),
        all(Field.SHUNNED, of.shunned()),
        found(Field.TARGET_PRICE, of.targetPrice()),
        of.missing(),
        of.doubts());
  }

  private CargoDraft cargo(CargoDraft of) {
    return new CargoDraft(
        found(Field.DESCRIPTION, of.description()),
        found(Field.WEIGHT, of.weightKg()),
        found(Field.VOLUME, of.volumeCbm()),
        found(Field.PIECES, of.pieces()),
        found(Field.PACKAGING, of.packaging()),
        of.sizes().stream()
            .map(size ->
                new CargoDraft.Size(
                    size.lengthCm(),
                    size.widthCm(),
                    size.heightCm(),
                    size.quantity(),
                    mark.apply(Field.DIMENSIONS, size.evidence())))
            .toList(),
        found(Field.DANGEROUS, of.dangerous()),
        found(Field.TEMPERATURE, of.temperatureC()),
        found(Field.HS_CODE, of.hsCode()),
        found(Field.VALUE, of.value()));
  }

  private PlaceDraft place(Field field, PlaceDraft of) {
    return new PlaceDraft(of.text(), of.answer(), mark.apply(field, of.evidence()));
  }

  private Door door(Field field, Door of) {
    Evidence words = mark.apply(field, of.evidence());
    return new Door(of.text(), of.postcode(), of.country(), words, of.truck());
  }

  private <T> Optional<Found<T>> found(Field field, Optional<Found<T>> of) {
    return of.map(fact -> new Found<>(fact.value(), mark.apply(field, fact.evidence())));
  }

  private <T> List<Found<T>> all(Field field, List<Found<T>> of) {
    return of.stream()
        .map(fact -> new Found<>(fact.value(), mark.apply(field, fact.evidence())))
        .toList();
  }
}
