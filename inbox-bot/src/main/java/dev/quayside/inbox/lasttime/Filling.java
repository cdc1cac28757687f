package dev.quayside.inbox.lasttime;

import dev.quayside.db.lasttime.TakenOver.Part;
import dev.quayside.inbox.bargain.Change;
import dev.quayside.inbox.bargain.Ends;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.Completion;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.BoxDraft.Container;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.proof.Field;
import dev.quayside.inbox.triage.Sold;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceMention;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what was said last time where a request says nothing: never a day, and of the cargo only
 * what still fits what is said anew.
 */
public record Filling(Places places) {

  RfqDraft of(RfqDraft said, LastFacts last, Message rest) {
    boolean sameWay = said.mode().isEmpty() || sameKind(said, last);
    RfqDraft now = sameWay ? placed(said, last, rest) : said;
    return switch (Quantity.of(now, last, rest)) {
      case Quantity.Unclear(Told why) -> now.doubted(Recollection.doubt(why));
      case Quantity.AsSaid(RfqDraft counted, Optional<BigDecimal> kg) ->
          Completion.of(counted, earlier(counted, last, kg, sameWay));
    };
  }

  /** What of the facts belongs to which part of the price. */
  static Optional<Part> part(Field field) {
    return switch (field) {
      case ORIGIN -> Optional.of(Part.FROM);
      case DESTINATION -> Optional.of(Part.TO);
      case EQUIPMENT, VOLUME, PIECES -> Optional.of(Part.LOAD);
      case DESCRIPTION -> Optional.of(Part.GOODS);
      case WEIGHT -> Optional.of(Part.WEIGHT);
      case INCOTERM -> Optional.of(Part.TERM);
      case CARRIER -> Optional.of(Part.LINES);
      case MODE,
          PICKUP,
          DELIVERY,
          PACKAGING,
          DIMENSIONS,
          DANGEROUS,
          TEMPERATURE,
          HS_CODE,
          VALUE,
          READY_DATE,
          FREQUENCY,
          SERVICE,
          SHUNNED,
          TARGET_PRICE ->
          Optional.empty();
    };
  }

  /** Both by sea, in boxes of his own or in a shared one, or both by air. */
  private static boolean sameKind(RfqDraft said, LastFacts last) {
    return last.mode()
        .flatMap(
            then -> Sold.mode(said).filter(now -> now.freightCode().equals(then.freightCode())))
        .isPresent();
  }

  /** "Same as last time, Antwerp": the end of the lane that lies there. */
  private RfqDraft placed(RfqDraft said, LastFacts last, Message rest) {
    List<PlaceMention> named = places.mentions(rest.text().fresh());
    if (said.origin().isPresent()
        || said.destination().isPresent()
        || last.from().isEmpty()
        || last.to().isEmpty()
        || named.size() != 1
        || named.getFirst().risky()) {
      return said;
    }
    PlaceMention mention = named.getFirst();
    var words = new Evidence(Source.BODY, mention.start(), mention.end(), mention.text());
    return new Ends(places, last.quote().request())
        .lone(mention.text())
        .map(change ->
            switch (change) {
              case Change.From(Place place) ->
                  said.between(Optional.of(named(place, mention, words)), said.destination());
              case Change.To(Place place) ->
                  said.between(said.origin(), Optional.of(named(place, mention, words)));
              case Change.Instead _,
                  Change.InsteadOf _,
                  Change.More _,
                  Change.Fewer _,
                  Change.Count _,
                  Change.ByTruck _,
                  Change.WithoutTruck _,
                  Change.ReadyOn _ ->
                  said;
            })
        .orElse(said);
  }

  private static PlaceDraft named(Place place, PlaceMention mention, Evidence words) {
    return new PlaceDraft(mention.text(), new PlaceAnswer.Found(place), words);
  }

  /** The last request, written as a draft; without what does not fit what is said now. */
  private static RfqDraft earlier(
      RfqDraft now, LastFacts last, Optional<BigDecimal> kg, boolean sameWay) {
    var words = new Evidence(Source.quote(last.quote().number()), 0, 0, last.quote().number());
    boolean loaded = sameWay && now.equipment().isEmpty() && !measured(now, last);
    Optional<Loose> loose = last.loose().filter(_ -> loaded && nothingMeasured(now.cargo()));
    List<BoxDraft> boxes =
        last.boxes().filter(_ -> loaded).map(load -> boxes(load, words)).orElse(List.of());
    return new RfqDraft(
        last.mode()
            .filter(_ -> loaded && last.load().isPresent())
            .map(mode -> new Found<>(Mode.valueOf(mode.name()), words)),
        end(last.from(), now.destination(), sameWay, words),
        end(last.to(), now.origin(), sameWay, words),
        Optional.empty(),
        Optional.empty(),
        boxes,
        cargo(last, loose, kg, words),
        last.term().map(term -> new Found<>(term.name(), words)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        now.shunned().isEmpty()
            ? last.lines().stream().sorted().map(line -> new Found<>(line, words)).toList()
            : List.of(),
        List.of(),
        Optional.empty(),
        Set.of(),
        List.of());
  }

  /** Nobody ships from a port to itself. */
  private static Optional<PlaceDraft> end(
      Optional<Place> last, Optional<PlaceDraft> other, boolean sameWay, Evidence words) {
    return last.filter(_ -> sameWay)
        .filter(place -> !other.flatMap(PlaceDraft::place).equals(Optional.of(place)))
        .map(place -> new PlaceDraft(place.nameEn(), new PlaceAnswer.Found(place), words));
  }

  /** Loose cargo is said, where it went in containers: which it is now, he must say. */
  private static boolean measured(RfqDraft now, LastFacts last) {
    var cargo = now.cargo();
    return last.boxes().isPresent()
        && (cargo.volumeCbm().isPresent()
            || cargo.pieces().isPresent()
            || !cargo.sizes().isEmpty());
  }

  private static boolean nothingMeasured(CargoDraft cargo) {
    return cargo.weightKg().isEmpty()
        && cargo.volumeCbm().isEmpty()
        && cargo.pieces().isEmpty()
        && cargo.sizes().isEmpty();
  }

  private static List<BoxDraft> boxes(Containers load, Evidence words) {
    return load.counts().entrySet().stream()
        .map(box -> new BoxDraft(new Container(box.getKey()), Optional.of(box.getValue()), words))
        .toList();
  }

  private static CargoDraft cargo(
      LastFacts last, Optional<Loose> loose, Optional<BigDecimal> kg, Evidence words) {
    return new CargoDraft(
        last.goods().map(goods -> new Found<>(goods, words)),
        loose.map(Loose::grossKg).or(() -> kg).map(weight -> new Found<>(weight, words)),
        loose.map(load -> new Found<>(load.cbm(), words)),
        loose.map(Loose::pieces).filter(count -> count > 0).map(count -> new Found<>(count, words)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
