package dev.quayside.inbox.triage;

import static java.util.stream.Collectors.joining;

import dev.quayside.db.outbox.Question;
import dev.quayside.db.outbox.Question.About;
import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What must still be asked, each thing once, in the order a forwarder asks it. */
final class Gaps {

  private Gaps() {}

  static List<Question> questions(List<RfqDraft> drafts) {
    var questions = new LinkedHashSet<Question>();
    if (drafts.isEmpty()) {
      questions.add(new Question(About.ORIGIN, List.of()));
      questions.add(new Question(About.DESTINATION, List.of()));
      questions.add(new Question(About.MODE, List.of()));
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
        || (Sold.isLoose(draft)
            && switch (gap) {
              case WEIGHT -> draft.cargo().weightKg().isEmpty();
              case VOLUME -> LooseCargo.cbm(draft.cargo()).isEmpty();
              case ORIGIN, DESTINATION, MODE, EQUIPMENT, COMMODITY -> false;
            });
  }

  /** A request in short, with a question mark where something is missing. */
  static String understood(RfqDraft draft) {
    String lane = name(draft.origin()) + " - " + name(draft.destination());
    String boxes = draft.equipment().stream().map(Gaps::box).collect(joining(" + "));
    String goods = draft.cargo().description().map(found -> found.value()).orElse("");
    String loose = LooseCargo.of(draft.cargo()).map(Object::toString).orElse("");
    return List.of(lane, boxes.isEmpty() ? loose : boxes, goods).stream()
        .filter(part -> !part.isEmpty())
        .collect(joining(", "));
  }

  private static Question question(Missing gap, RfqDraft draft) {
    return switch (gap) {
      case ORIGIN -> new Question(About.ORIGIN, choices(draft.origin()));
      case DESTINATION -> new Question(About.DESTINATION, choices(draft.destination()));
      case MODE -> new Question(About.MODE, List.of());
      case EQUIPMENT -> new Question(About.EQUIPMENT, List.of());
      case WEIGHT -> new Question(About.WEIGHT, List.of());
      case VOLUME -> new Question(About.VOLUME, List.of());
      case COMMODITY -> new Question(About.COMMODITY, List.of());
    };
  }

  private static List<String> choices(Optional<PlaceDraft> place) {
    return place
        .map(PlaceDraft::answer)
        .filter(PlaceAnswer.Ambiguous.class::isInstance)
        .map(PlaceAnswer.Ambiguous.class::cast)
        .map(several -> several.candidates().stream().map(Gaps::withCountry).distinct().toList())
        .orElse(List.of());
  }

  private static String withCountry(Place place) {
    return "%s %s (%s)".formatted(place.nameEn(), place.nameZh(), place.code());
  }

  private static String name(Optional<PlaceDraft> place) {
    return place.map(PlaceDraft::text).orElse("?");
  }

  private static String box(BoxDraft box) {
    return box.quantity().map(count -> count + "x").orElse("") + box.type().label();
  }
}
