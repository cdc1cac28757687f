package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Change.Box;
import dev.quayside.inbox.bargain.Heard.Haggle;
import dev.quayside.inbox.bargain.Heard.Hold;
import dev.quayside.inbox.bargain.Phrases.Kind;
import dev.quayside.inbox.read.words.Asked;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.inbox.signoff.SignOff;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateRequest;
import java.math.BigDecimal;
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

  private static final Pattern NAME = Pattern.compile("[\\p{L}.' -]{1,40}");

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
    var text = Wording.of(Asked.of("", fresh));
    List<Named> facts = NamedFacts.in(text, today, places);
    var reading = new Reading(new Ends(places, standing), writer);
    return text.letters().length() > LONGEST
        ? new Heard.Else()
        : reading.of(Clause.of(text, facts));
  }

  /** One reply while it is read. */
  private static final class Reading {

    private final Ends ends;
    private final SignOff writer;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Kind> heard = EnumSet.noneOf(Kind.class);
    private Optional<Haggle> haggle = Optional.empty();
    private Optional<Hold> hold = Optional.empty();
    private Optional<String> unclear = Optional.empty();
    private boolean anew;
    private boolean signed;

    Reading(Ends ends, SignOff writer) {
      this.ends = ends;
      this.writer = writer;
    }

    Heard of(List<Clause> clauses) {
      boolean named = !clauses.isEmpty() && writer.is(clauses.getLast().written());
      (named ? clauses.subList(0, clauses.size() - 1) : clauses).forEach(this::hear);
      boolean wishes = anew || !changes.isEmpty() || haggle.isPresent() || hold.isPresent();
      boolean facts = clauses.stream().anyMatch(clause -> !clause.named().isEmpty());
      if (!wishes
          && unclear.isEmpty()
          && (heard.contains(Kind.THANKS) || heard.contains(Kind.LATER))) {
        return heard.contains(Kind.TALK) ? new Heard.Else() : new Heard.Idle();
      }
      if (!wishes && (unclear.isEmpty() || !facts)) {
        return new Heard.Else();
      }
      return unclear
          .<Heard>map(Heard.Unclear::new)
          .orElseGet(() -> new Heard.Wish(changes, haggle, hold, anew));
    }

    private void hear(Clause clause) {
      List<Kind> kinds = kinds(clause);
      if (kinds.size() > 1) {
        doubt("may mean two things: \"" + clause.written() + "\"");
      } else if (!kinds.isEmpty()) {
        hear(kinds.getFirst(), clause);
      } else {
        clause
            .halves(half -> kinds(half).size() == 1)
            .ifPresentOrElse(
                halves -> halves.forEach(half -> hear(kinds(half).getFirst(), half)),
                () -> notUnderstood(clause));
      }
    }

    /** Who says that it is for everything does not say that it is for a container. */
    private static List<Kind> kinds(Clause clause) {
      List<Kind> kinds = Phrases.builtIn().of(clause.written());
      return kinds.contains(Kind.TOTAL)
          ? kinds.stream().filter(kind -> kind != Kind.TARGET).toList()
          : kinds;
    }

    private void notUnderstood(Clause clause) {
      if (!signed || !NAME.matcher(clause.written()).matches()) {
        doubt("not understood: \"" + clause.written() + "\"");
      }
    }

    private void hear(Kind kind, Clause clause) {
      switch (kind) {
        case OPENING, CLOSING -> {}
        case TALK, THANKS, LATER -> heard.add(kind);
        case SIGNED -> signed = true;
        case INSTEAD -> once(kind, new Change.Instead(boxes(clause)));
        case OF -> {
          List<Box> boxes = boxes(clause);
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
            boxes(clause)
                .forEach(
                    box -> changes.add(new Change.More(box.equipment(), box.quantity().orElse(1))));
        case FEWER -> boxes(clause).forEach(box -> changes.add(new Change.Fewer(box)));
        case COUNT -> once(kind, new Change.Count(count(clause)));
        case TO ->
            ends.to(place(clause))
                .ifPresentOrElse(
                    to -> once(kind, to), () -> doubt("which place is meant: " + clause.written()));
        case FROM ->
            ends.from(place(clause))
                .ifPresentOrElse(from -> once(kind, from), () -> doubt("which place is meant"));
        case LONE ->
            ends.either(place(clause))
                .ifPresentOrElse(
                    end -> once(end instanceof Change.To ? Kind.TO : Kind.FROM, end),
                    () -> doubt("from there or to there"));
        case READY -> once(kind, new Change.ReadyOn(day(clause).orElseThrow()));
        case HAGGLE -> haggle(clause);
        case TARGET -> target(clause);
        case TOTAL -> total(clause);
        case HOLD -> hold(new Hold(day(clause)));
        case ANEW -> anew = true;
      }
    }

    /** Said twice, it counts only where it is the same. */
    private void once(Kind kind, Change change) {
      if (heard.add(kind)) {
        changes.add(change);
      } else if (!changes.contains(change)) {
        doubt("contradicts itself");
      }
    }

    private void haggle(Clause clause) {
      if (haggle.isEmpty()) {
        haggle = Optional.of(new Haggle(Optional.empty()));
      }
      clause
          .all(Named.SoMany.class)
          .forEach(many -> once(Kind.COUNT, new Change.Count(many.quantity())));
      if (!clause.all(Named.Boxes.class).isEmpty()) {
        once(Kind.INSTEAD, new Change.Instead(boxes(clause)));
      }
      if (!clause.all(Named.Price.class).isEmpty()) {
        target(clause);
      }
    }

    private void target(Clause clause) {
      BigDecimal price = clause.all(Named.Price.class).getFirst().amount();
      name(new Haggle(Optional.of(price)));
    }

    private void total(Clause clause) {
      boolean others =
          clause.all(Named.SoMany.class).stream().anyMatch(many -> many.quantity() != boxes())
              || !clause.all(Named.Boxes.class).isEmpty();
      if (others) {
        doubt("names a price for other boxes than were quoted");
      }
      BigDecimal price = clause.all(Named.Price.class).getFirst().amount();
      name(new Haggle(Optional.empty(), Optional.of(price)));
    }

    private int boxes() {
      return ends.standing().load() instanceof Containers boxes ? boxes.total() : 0;
    }

    private void name(Haggle price) {
      boolean another =
          haggle
              .filter(before -> before.target().isPresent() || before.inAll().isPresent())
              .filter(before -> !before.equals(price))
              .isPresent();
      if (another) {
        doubt("names two prices");
      }
      haggle = Optional.of(price);
    }

    private void hold(Hold wanted) {
      if (hold.flatMap(Hold::until).isPresent()
          && wanted.until().isPresent()
          && !hold.get().equals(wanted)) {
        doubt("names two days");
      }
      hold = hold.filter(before -> wanted.until().isEmpty()).or(() -> Optional.of(wanted));
    }

    private void doubt(String why) {
      unclear = unclear.or(() -> Optional.of(why));
    }

    private static List<Box> boxes(Clause clause) {
      return clause.all(Named.Boxes.class).stream().map(Named.Boxes::box).toList();
    }

    private static int count(Clause clause) {
      return clause.all(Named.SoMany.class).getFirst().quantity();
    }

    private static Named.At place(Clause clause) {
      return clause.all(Named.At.class).getFirst();
    }

    private static Optional<LocalDate> day(Clause clause) {
      return clause.all(Named.On.class).stream().findFirst().map(Named.On::day);
    }
  }
}
