package dev.quayside.inbox.askback;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Offers what the library sells on the lane, and first what the customer took last time. Nothing is
 * ever priced on that: it is another inquiry.
 */
final class Choices {

  private Choices() {}

  /**
   * The question with its choices.
   *
   * @param before what he had priced before, the newest first
   */
  static Question of(Question question, List<TriedLane> lanes, List<RateRequest> before) {
    List<Choice> sold = sold(question, lanes);
    Optional<Choice> last = lastTime(question.about(), sold, before);
    var ordered = new ArrayList<Choice>();
    last.ifPresent(ordered::add);
    sold.stream().filter(choice -> !ordered.contains(choice)).forEach(ordered::add);
    return question.offering(ordered, last.filter(_ -> ordered.size() > 1));
  }

  /** Containers the library has on the lane; where it has none, the usual ones. Ports stay. */
  private static List<Choice> sold(Question question, List<TriedLane> lanes) {
    List<Choice> boxes = boxes(question, lanes);
    if (boxes.isEmpty()) {
      return question.offered();
    }
    List<Choice> others =
        question.offered().stream().filter(choice -> !(choice instanceof Choice.Box)).toList();
    boolean boxesFirst = question.offered().getFirst() instanceof Choice.Box;
    return (boxesFirst ? Stream.of(boxes, others) : Stream.of(others, boxes))
        .flatMap(List::stream)
        .toList();
  }

  /** Of several lanes what every one of them has that lacks its containers. */
  private static List<Choice> boxes(Question question, List<TriedLane> lanes) {
    List<List<Choice>> each =
        lanes.stream()
            .map(lane -> boxes(question, lane))
            .filter(boxes -> !boxes.isEmpty())
            .toList();
    return each.stream()
        .flatMap(List::stream)
        .distinct()
        .filter(box -> each.stream().allMatch(boxes -> boxes.contains(box)))
        .toList();
  }

  private static List<Choice> boxes(Question question, TriedLane lane) {
    return lane.tried().stream()
        .filter(Tried::sold)
        .map(one -> Optional.ofNullable(one.answers().get(question.about())))
        .flatMap(Optional::stream)
        .filter(Choice.Box.class::isInstance)
        .distinct()
        .toList();
  }

  private static Optional<Choice> lastTime(
      Question.About about, List<Choice> sold, List<RateRequest> before) {
    return switch (about) {
      case EQUIPMENT, MODE ->
          before.stream().findFirst().flatMap(Choices::carriage).filter(sold::contains);
      case ORIGIN -> port(before.stream().map(RateRequest::origin), sold);
      case DESTINATION -> port(before.stream().map(RateRequest::destination), sold);
      case QUANTITY, WEIGHT, VOLUME, COMMODITY -> Optional.empty();
    };
  }

  private static Optional<Choice> port(Stream<Place> before, List<Choice> sold) {
    return before
        .flatMap(place ->
            sold.stream()
                .filter(choice ->
                    choice instanceof Choice.At(Place one) && one.code().equals(place.code())))
        .findFirst();
  }

  private static Optional<Choice> carriage(RateRequest request) {
    return switch (request.load()) {
      case Containers boxes when boxes.counts().size() == 1 ->
          Optional.of(new Choice.Box(boxes.counts().keySet().iterator().next()));
      case Containers _ -> Optional.empty();
      case Loose _ ->
          request.mode() == Mode.LCL || request.mode() == Mode.AIR
              ? Optional.of(new Choice.Loose(request.mode()))
              : Optional.empty();
    };
  }
}
