package dev.quayside.rates.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of several places of one name is meant: the country or state that was written decides, then
 * the other end of the lane, then the mode; what they leave open is asked, never guessed.
 */
final class Choice {

  private static final List<PlaceKind> BY_SEA =
      List.of(PlaceKind.SEA, PlaceKind.INLAND, PlaceKind.RAIL, PlaceKind.AIR);
  private static final List<PlaceKind> BY_AIR =
      List.of(PlaceKind.AIR, PlaceKind.INLAND, PlaceKind.SEA, PlaceKind.RAIL);
  private static final List<PlaceKind> BY_RAIL =
      List.of(PlaceKind.RAIL, PlaceKind.INLAND, PlaceKind.SEA, PlaceKind.AIR);
  private static final List<PlaceKind> BY_ROAD =
      List.of(PlaceKind.INLAND, PlaceKind.SEA, PlaceKind.RAIL, PlaceKind.AIR);

  private Choice() {}

  static PlaceAnswer between(List<Sense> senses, PlaceQuestion question) {
    List<Sense> left = senses;
    if (countries(left) > 1) {
      left = byOtherEnd(left, question);
    }
    if (countries(left) > 1 && question.wanted().isPresent()) {
      left = byMode(left, question.wanted().get());
    }
    if (countries(left) > 1) {
      return ambiguous(left);
    }
    left = firstKind(left, question.wanted().orElse(PlaceKind.SEA));
    left = withoutParents(left);
    if (!left.getFirst().place().kind().equals(PlaceKind.AIR)) {
      left = firmest(left);
    }
    return left.size() == 1 || pricedAsOne(left)
        ? new PlaceAnswer.Found(left.getFirst().place())
        : ambiguous(left);
  }

  static PlaceAnswer ambiguous(List<Sense> senses) {
    return new PlaceAnswer.Ambiguous(senses.stream().map(Sense::place).distinct().toList());
  }

  static List<Sense> keep(List<Sense> senses, Predicate<Sense> wish) {
    List<Sense> kept = senses.stream().filter(wish).toList();
    return kept.isEmpty() ? senses : kept;
  }

  /** Ships and aircraft cross a border; trucks and trains prefer the near place. */
  private static List<Sense> byOtherEnd(List<Sense> senses, PlaceQuestion question) {
    if (question.otherEnd().isEmpty()) {
      return senses;
    }
    Place other = question.otherEnd().get();
    boolean overland =
        question
            .wanted()
            .filter(kind -> kind == PlaceKind.INLAND || kind == PlaceKind.RAIL)
            .isPresent();
    if (overland) {
      List<Sense> near = keep(senses, sense -> sense.place().country().equals(other.country()));
      return near.size() < senses.size()
          ? near
          : keep(senses, sense -> sense.place().region().equals(other.region()));
    }
    return keep(senses, sense -> !sense.place().country().equals(other.country()));
  }

  /** A container may well go on to an inland place, but it does not fly. */
  private static List<Sense> byMode(List<Sense> senses, PlaceKind wanted) {
    boolean flies = wanted == PlaceKind.AIR;
    return keep(senses, sense -> flies == (sense.place().kind() == PlaceKind.AIR));
  }

  private static List<Sense> firstKind(List<Sense> senses, PlaceKind wanted) {
    List<PlaceKind> order =
        switch (wanted) {
          case SEA -> BY_SEA;
          case AIR -> BY_AIR;
          case RAIL -> BY_RAIL;
          case INLAND -> BY_ROAD;
        };
    PlaceKind first =
        senses.stream()
            .map(sense -> sense.place().kind())
            .min(Comparator.comparingInt(order::indexOf))
            .orElseThrow();
    return senses.stream().filter(sense -> sense.place().kind() == first).toList();
  }

  private static List<Sense> withoutParents(List<Sense> senses) {
    return keep(
        senses,
        sense ->
            senses.stream()
                .noneMatch(
                    child -> child.place().parent().equals(Optional.of(sense.place().code()))));
  }

  private static List<Sense> firmest(List<Sense> senses) {
    Sense.Standing best =
        senses.stream().map(Sense::standing).min(Comparator.naturalOrder()).orElseThrow();
    return senses.stream().filter(sense -> sense.standing() == best).toList();
  }

  private static boolean pricedAsOne(List<Sense> senses) {
    Sense first = senses.getFirst();
    return senses.stream()
        .skip(1)
        .allMatch(other -> first.entry().pricedWith().contains(other.place().code()));
  }

  private static long countries(List<Sense> senses) {
    return senses.stream().map(sense -> sense.place().country()).distinct().count();
  }
}
