package dev.quayside.inbox.read;

import dev.quayside.inbox.names.NameKind;
import dev.quayside.inbox.read.cargo.Goods;
import dev.quayside.inbox.read.cargo.GoodsGuess;
import dev.quayside.inbox.read.cargo.Pieces;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Sure;
import dev.quayside.inbox.read.gate.GoodsWords;
import dev.quayside.inbox.read.lanes.LaneWords;
import dev.quayside.inbox.read.lanes.Lanes;
import dev.quayside.inbox.read.terms.Carriers;
import dev.quayside.inbox.read.terms.ReadyDates;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.inbox.sentence.Tokens;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what is said of the goods of one lane. */
final class CargoReading {

  /**
   * A finder that knows seven parts of names is hardly ever surer than 0.5; below this it guesses.
   */
  private static final double SURE = 0.3;

  /** What is announced so is a figure; the goods may follow it in the same line. */
  private static final Set<Label> OPEN_ENDED =
      EnumSet.of(Label.BOXES, Label.WEIGHT, Label.SIZE, Label.VOLUME);

  /** Between the ends of a lane that is said in several clauses the goods may stand. */
  private static final Phrase CLAUSES = Phrase.exact("[,;。\\n].{0,200}[,;。\\n]");

  private CargoReading() {}

  static CargoDraft of(Parts parts, Facts facts, Totals totals, Lanes lanes, LocalDate day) {
    var text = facts.text();
    var sized = new SizedPieces(facts);
    var whole = Pieces.whole(facts.counts());
    var packing =
        whole
            .filter(count -> !count.packaging().isEmpty())
            .or(() -> Pieces.packing(text, facts.layout()));
    return new CargoDraft(
        goods(parts, facts, lanes, day),
        totals.weight(),
        totals.volume(),
        whole
            .map(count -> new Found<>(count.number(), text.evidence(count.span())))
            .or(sized::piecesBySize),
        packing.map(count -> new Found<>(count.packaging(), text.evidence(count.span()))),
        sized.sizes(),
        facts
            .dangers()
            .danger()
            .map(danger -> new Found<>(danger, text.evidence(dangerWords(facts)))),
        facts.temperatures().stream().findFirst(),
        parts.first(part -> Goods.hsCode(part.text(), part.layout())),
        parts.first(part -> Goods.value(part.text(), part.layout())));
  }

  private static Span dangerWords(Facts facts) {
    return facts.dangers().spans().isEmpty() ? new Span(0, 0) : facts.dangers().spans().getFirst();
  }

  private static Optional<Found<String>> goods(
      Parts parts, Facts facts, Lanes lanes, LocalDate day) {
    var text = facts.text();
    return parts
        .first(part -> Goods.name(part.text(), part.layout()))
        .map(goods -> listed(goods, text))
        .or(() -> guessed(facts, lanes, day).map(span -> found(span, text)))
        .or(() -> named(text).map(span -> found(span, text)));
  }

  /** What follows in one list belongs to the goods: "furniture, lamps". */
  private static Found<String> listed(Found<String> goods, Wording text) {
    var span = text.span(goods.evidence());
    var whole = GoodsWords.listed(text, span);
    return whole.equals(span)
        ? goods
        : new Found<>(text.evidence(whole).text(), text.evidence(whole));
  }

  private static Optional<Span> guessed(Facts facts, Lanes lanes, LocalDate day) {
    var text = facts.text();
    var known = facts.spans();
    lanes.spots().forEach(spot -> known.add(spot.span()));
    var plain = List.copyOf(known);
    lanes.lanes().stream()
        .map(LaneWords::anchor)
        .filter(anchor -> !Word.in(CLAUSES, anchor.in(text)))
        .forEach(known::add);
    facts.layout().named().forEach(fact -> known.add(fact.name()));
    facts.layout().named().stream()
        .filter(fact -> !OPEN_ENDED.contains(fact.label()))
        .forEach(fact -> known.add(fact.value()));
    known.addAll(Carriers.spans(text));
    known.addAll(ReadyDates.spans(text, day));
    return GoodsGuess.in(text, known, GoodsWords.plain(text))
        .or(() -> GoodsWords.first(text, plain));
  }

  /**
   * What somebody who learned it from many letters holds for goods, where it is Chinese: of what he
   * finds elsewhere beyond the lists and forms, most is wrong.
   */
  private static Optional<Span> named(Wording text) {
    return text.names(NameKind.GOODS, SURE).stream()
        .filter(span -> Tokens.chinese(span.in(text)))
        .findFirst();
  }

  private static Found<String> found(Span span, Wording text) {
    var evidence = text.evidence(span).as(Sure.GUESSED);
    return new Found<>(evidence.text(), evidence);
  }
}
