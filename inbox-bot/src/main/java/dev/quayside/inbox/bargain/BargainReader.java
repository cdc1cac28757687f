package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Change.Box;
import dev.quayside.inbox.bargain.Heard.Hold;
import dev.quayside.inbox.bargain.Phrases.Kind;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.inbox.signoff.SignOff;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.told.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a reply as a change to what was quoted. Every clause must be one that is known, to its last
 * word; what is left over makes the whole reply unclear.
 */
public final class BargainReader {

  /** Who writes more than this has more to say than a change. */
  private static final int LONGEST = 1_200;

  private static final Set<Kind> TRUCKS =
      EnumSet.of(Kind.TRUCK_FROM, Kind.TRUCK_TO, Kind.TRUCK_BETWEEN, Kind.TRUCK);

  private static final Set<Kind> BOXES = EnumSet.of(Kind.INSTEAD, Kind.COUNT, Kind.MORE);

  private static final Pattern BARE =
      Pattern.compile("(?:(?:and|also|for|with|on) )*B(?:.{0,3}B)*");

  private static final Pattern NAME = Pattern.compile("[\\p{L}.' -]{1,40}");

  private static final Told CONTRADICTS = new Told("contradicts itself", "前后矛盾");

  private final Places places;

  public BargainReader(Places places) {
    this.places = places;
  }

  /**
   * What the new words of a reply change.
   *
   * @param today by the writer's own clock
   * @param standing what was quoted
   * @param writer whose name may stand under them
   */
  public Heard read(String fresh, LocalDate today, RateRequest standing, SignOff writer) {
    return read(fresh, today, standing, writer, Optional.empty());
  }

  /**
   * The same of an answer to what we asked.
   *
   * @param asked what was not plain of a truck that he wants
   */
  public Heard read(
      String fresh,
      LocalDate today,
      RateRequest standing,
      SignOff writer,
      Optional<TruckAsked> asked) {
    var text = Wording.of(Asked.of("", fresh));
    List<Named> facts = NamedFacts.in(text, today, places);
    var ends = new Ends(places, standing);
    var reading =
        new Reading(
            ends,
            writer,
            asked,
            new TruckWishes(places, standing.origin(), standing.destination(), asked));
    return text.letters().length() > LONGEST
        ? new Heard.Else()
        : reading.of(Clause.of(text, facts));
  }

  /** One reply while it is read. */
  private static final class Reading {

    private final Ends ends;
    private final SignOff writer;
    private final Optional<TruckAsked> asked;
    private final TruckWishes trucks;
    private final PriceWishes prices;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Kind> heard = EnumSet.noneOf(Kind.class);
    private Optional<Told> unclear = Optional.empty();
    private boolean anew;
    private boolean signed;

    /** Boxes without a word that says what is to become of them. */
    private boolean bare;

    Reading(Ends ends, SignOff writer, Optional<TruckAsked> asked, TruckWishes trucks) {
      this.ends = ends;
      this.writer = writer;
      this.asked = asked;
      this.trucks = trucks;
      this.prices = new PriceWishes(ends.standing());
    }

    Heard of(List<Clause> clauses) {
      boolean named = !clauses.isEmpty() && writer.is(clauses.getLast().written());
      (named ? clauses.subList(0, clauses.size() - 1) : clauses).forEach(this::hear);
      Optional<TruckAsked> question = trucks.none() ? Optional.empty() : trucks();
      boolean wishes = question.isPresent() || anew || !changes.isEmpty() || prices.any();
      prices.unclear(heard.contains(Kind.MATCH)).ifPresent(this::doubt);
      boolean facts = clauses.stream().anyMatch(clause -> !clause.named().isEmpty());
      if (!wishes
          && unclear.isEmpty()
          && (heard.contains(Kind.THANKS) || heard.contains(Kind.LATER))) {
        // "OK, thanks" may be a yes; "OK, we will come back to it" is none.
        boolean more =
            heard.contains(Kind.TALK)
                || heard.contains(Kind.MATCH)
                || (heard.contains(Kind.WELL) && !heard.contains(Kind.LATER));
        return more ? new Heard.Else() : new Heard.Idle();
      }
      if (!wishes && (unclear.isEmpty() || !facts)) {
        return new Heard.Else();
      }
      if (unclear.isEmpty() && question.isPresent()) {
        return new Heard.WhichTruck(question.get());
      }
      return unclear
          .<Heard>map(Heard.Unclear::new)
          .orElseGet(() -> new Heard.Wish(changes, prices.haggle(), prices.hold(), anew));
    }

    /** His trucks are changes like others; he is asked only where he wants nothing besides. */
    private Optional<TruckAsked> trucks() {
      switch (trucks.plain()) {
        case TruckWishes.Plain.Trucks(var wanted) -> {
          if (heard.contains(Kind.NO_TRUCK)) {
            doubt(CONTRADICTS);
          }
          if (bare) {
            doubt(
                new Told(
                    "boxes beside a truck, and not what is to become of them", "拖车之外写了柜量，未说明要怎样"));
          }
          wanted.stream().map(Change.ByTruck::new).forEach(changes::add);
        }
        case TruckWishes.Plain.Unclear(Told why) -> doubt(why);
        case TruckWishes.Plain.Question(var what) when changes.isEmpty() && !prices.any() -> {
          return Optional.of(what);
        }
        case TruckWishes.Plain.Question _ ->
            doubt(new Told("wants a truck besides, and not plainly where", "另要拖车，未说清地点"));
      }
      return Optional.empty();
    }

    private void hear(Clause clause) {
      List<Kind> kinds = kinds(clause);
      if (kinds.size() > 1) {
        doubt(Told.of("may mean two things: \"%s\"", "有两种意思：“%s”", clause.written()));
      } else if (!kinds.isEmpty()) {
        hear(kinds.getFirst(), clause);
      } else {
        clause
            .halves(half -> kinds(half).size() == 1)
            .ifPresentOrElse(
                halves -> {
                  halves.forEach(half -> hear(kinds(half).getFirst(), half));
                  bare |=
                      kinds(halves.getFirst()).stream().anyMatch(TRUCKS::contains)
                          && kinds(halves.getLast()).stream().anyMatch(BOXES::contains);
                },
                () -> notUnderstood(clause));
      }
    }

    private List<Kind> kinds(Clause clause) {
      return Phrases.builtIn().of(clause.written(), asked.isPresent());
    }

    private void notUnderstood(Clause clause) {
      if (!signed || !NAME.matcher(clause.written()).matches()) {
        doubt(Told.of("not understood: \"%s\"", "未读懂：“%s”", clause.written()));
      }
    }

    private void hear(Kind kind, Clause clause) {
      switch (kind) {
        case OPENING, CLOSING -> {}
        case MATCH, TALK, WELL, THANKS, LATER -> heard.add(kind);
        case RIVAL -> prices.rival(clause);
        case SIGNED -> signed = true;
        case INSTEAD -> {
          bare |= BARE.matcher(clause.written()).matches();
          once(kind, new Change.Instead(clause.boxes()));
        }
        case OF -> {
          List<Box> boxes = clause.boxes();
          boolean first =
              clause.written().contains("B instead")
                  || clause.written().contains("B rather")
                  || clause.written().contains("B in place");
          once(
              kind,
              new Change.InsteadOf(
                  first ? boxes.getFirst() : boxes.getLast(),
                  (first ? boxes.getLast() : boxes.getFirst()).equipment()));
        }
        case MORE ->
            clause
                .boxes()
                .forEach(
                    box -> changes.add(new Change.More(box.equipment(), box.quantity().orElse(1))));
        case FEWER -> clause.boxes().forEach(box -> changes.add(new Change.Fewer(box)));
        case COUNT -> once(kind, new Change.Count(clause.count()));
        case TO -> end(ends.to(clause.place()), clause);
        case FROM -> end(ends.from(clause.place()), clause);
        case LONE -> end(ends.either(clause.place()), clause);
        case NOT -> {
          if (!ends.quoted(clause.place())) {
            doubt(Told.of("which place is meant: \"%s\"", "地点不明：“%s”", clause.written()));
          }
        }
        case SWAP -> end(ends.swapped(clause.lastPlace(), clause.place()), clause);
        case SWAPPED -> end(ends.swapped(clause.place(), clause.lastPlace()), clause);
        case NO_TRUCK -> without(Optional.empty(), clause);
        case NO_PICKUP -> without(Optional.of(Leg.PRE_CARRIAGE), clause);
        case NO_DELIVERY -> without(Optional.of(Leg.ON_CARRIAGE), clause);
        case TRUCK_FROM, TRUCK_TO, TRUCK_BETWEEN, TRUCK, CARGO_AT -> trucks.hear(kind, clause);
        case PLACE, AT_ORIGIN, AT_DESTINATION -> trucks.hear(kind, clause);
        case READY -> once(kind, new Change.ReadyOn(clause.day().orElseThrow()));
        case HAGGLE -> haggle(clause);
        case OFF -> prices.less(clause);
        case TARGET -> prices.target(clause);
        case TOTAL -> prices.total(clause);
        case HOLD -> prices.hold(new Hold(clause.day()));
        case ANEW -> anew = true;
      }
    }

    private void end(Optional<Change> end, Clause clause) {
      end.ifPresentOrElse(
          it -> once(it instanceof Change.To ? Kind.TO : Kind.FROM, it),
          () -> doubt(Told.of("which place is meant: \"%s\"", "地点不明：“%s”", clause.written())));
    }

    private void without(Optional<Leg> leg, Clause clause) {
      ends.without(leg, clause.all(Named.At.class))
          .ifPresentOrElse(
              change -> once(Kind.NO_TRUCK, change),
              () -> doubt(new Told("leaves out a truck that was not quoted", "要去掉的拖车并未报过")));
    }

    /** Said twice, it counts only where it is the same. */
    private void once(Kind kind, Change change) {
      if (heard.add(kind)) {
        changes.add(change);
      } else if (!changes.contains(change)) {
        doubt(CONTRADICTS);
      }
    }

    private void haggle(Clause clause) {
      prices.cheaper();
      clause
          .all(Named.SoMany.class)
          .forEach(many -> once(Kind.COUNT, new Change.Count(many.quantity())));
      if (!clause.all(Named.Boxes.class).isEmpty()) {
        once(Kind.INSTEAD, new Change.Instead(clause.boxes()));
      }
      if (!clause.all(Named.Price.class).isEmpty()) {
        prices.target(clause);
      }
    }

    private void doubt(Told why) {
      unclear = unclear.or(() -> Optional.of(why));
    }
  }
}
