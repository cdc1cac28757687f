package dev.quayside.inbox.triage;

import static java.util.stream.Collectors.joining;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.tariff.Mode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must still be asked, each thing once, in the order a forwarder asks it. */
final class Gaps {

  /** What nearly all dry cargo goes in. */
  static final List<Choice> USUAL_BOXES =
      List.of(
          new Choice.Box(Equipment.GP20),
          new Choice.Box(Equipment.GP40),
          new Choice.Box(Equipment.HC40));

  private static final List<Choice> LOOSE =
      List.of(new Choice.Loose(Mode.LCL), new Choice.Loose(Mode.AIR));

  /** More places of one name than that are asked for in his own words. */
  private static final int MOST_PLACES = 6;

  private Gaps() {}

  static List<Question> questions(List<RfqDraft> drafts) {
    var questions = new LinkedHashSet<Question>();
    if (drafts.isEmpty()) {
      questions.add(new Question(About.ORIGIN, List.of()));
      questions.add(new Question(About.DESTINATION, List.of()));
      questions.add(new Question(About.MODE, ways(false)));
    }
    for (Missing gap : Missing.values()) {
      drafts.stream()
          .filter(draft -> isMissing(gap, draft))
          .map(draft -> question(gap, draft))
          .forEach(questions::add);
    }
    return List.copyOf(questions);
  }

  /** Of loose cargo both count, weight and measure, whichever way it goes. */
  private static boolean isMissing(Missing gap, RfqDraft draft) {
    return draft.missing().contains(gap)
        || (mayBeLoose(draft)
            && switch (gap) {
              case WEIGHT -> draft.cargo().weightKg().isEmpty();
              case VOLUME -> LooseCargo.cbm(draft.cargo()).isEmpty();
              case ORIGIN, DESTINATION, MODE, EQUIPMENT, COMMODITY -> false;
            });
  }

  /**
   * Who has not said how it goes is asked at once for what loose cargo needs: one letter, not two.
   */
  private static boolean mayBeLoose(RfqDraft draft) {
    return Sold.isLoose(draft) || draft.missing().contains(Missing.MODE);
  }

  /** A request in short, with a question mark where something is missing. */
  static String understood(RfqDraft draft) {
    String boxes = draft.equipment().stream().map(Gaps::box).collect(joining(" + "));
    String goods = draft.cargo().description().map(found -> found.value()).orElse("");
    String loose = LooseCargo.of(draft.cargo()).map(Object::toString).orElse("");
    return List.of(lane(draft), boxes.isEmpty() ? loose : boxes, goods).stream()
        .filter(part -> !part.isEmpty())
        .collect(joining(", "));
  }

  /** Both ends in the customer's own words. */
  static String lane(RfqDraft draft) {
    return name(draft.origin()) + " - " + name(draft.destination());
  }

  private static Question question(Missing gap, RfqDraft draft) {
    return switch (gap) {
      case ORIGIN -> new Question(About.ORIGIN, choices(draft.origin(), draft));
      case DESTINATION -> new Question(About.DESTINATION, choices(draft.destination(), draft));
      case MODE -> new Question(About.MODE, ways(isLight(draft)));
      case EQUIPMENT -> new Question(About.EQUIPMENT, USUAL_BOXES);
      case WEIGHT -> new Question(About.WEIGHT, List.of());
      case VOLUME -> new Question(About.VOLUME, List.of());
      case COMMODITY -> new Question(About.COMMODITY, List.of());
    };
  }

  /** Who gives a weight or a measure has loose cargo as a rule; who gives neither, a container. */
  private static boolean isLight(RfqDraft draft) {
    var cargo = draft.cargo();
    return cargo.volumeCbm().isPresent() || cargo.pieces().isPresent() || !cargo.sizes().isEmpty();
  }

  private static List<Choice> ways(boolean looseFirst) {
    return looseFirst
        ? Stream.of(LOOSE, USUAL_BOXES).flatMap(List::stream).toList()
        : Stream.of(USUAL_BOXES, LOOSE).flatMap(List::stream).toList();
  }

  private static List<Choice> choices(Optional<PlaceDraft> place, RfqDraft draft) {
    return places(place, draft).stream().<Choice>map(Choice.At::new).toList();
  }

  /** The places that one name may mean, by the way it goes; none where the name means none. */
  static List<Place> places(Optional<PlaceDraft> place, RfqDraft draft) {
    List<Place> all =
        place
            .map(PlaceDraft::answer)
            .filter(PlaceAnswer.Ambiguous.class::isInstance)
            .map(PlaceAnswer.Ambiguous.class::cast)
            .map(PlaceAnswer.Ambiguous::candidates)
            .orElse(List.of());
    List<Place> served = all.stream().filter(one -> fits(one, draft)).toList();
    List<Place> meant = (served.size() > 1 ? served : all).stream().distinct().toList();
    return meant.size() > MOST_PLACES ? List.of() : meant;
  }

  private static boolean fits(Place place, RfqDraft draft) {
    boolean flies = Sold.mode(draft).filter(mode -> mode == Mode.AIR).isPresent();
    return draft.mode().isEmpty() || flies == (place.kind() == PlaceKind.AIR);
  }

  private static String name(Optional<PlaceDraft> place) {
    return place.map(PlaceDraft::text).orElse("?");
  }

  private static String box(BoxDraft box) {
    return box.quantity().map(count -> count + "x").orElse("") + box.type().label();
  }
}
