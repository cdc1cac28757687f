package dev.quayside.portal.corrections;

import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.portal.desk.Understood;
import dev.quayside.portal.desk.Understood.Asked;
import dev.quayside.portal.desk.Understood.Fact;
import dev.quayside.portal.desk.UnderstoodReader;
import dev.quayside.portal.page.Typed;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceMention;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a correction teaches: sales put a port in where the mail's own word for it was not known.
 *
 * @param words the line of the mail that holds it
 */
public record Lesson(HouseName name, String words) {

  static final int LONGEST_NAME = 60;
  private static final int LONGEST_LINE = 200;

  /**
   * What is learned from how sales have a mail priced; nothing where what was read and what is
   * priced cannot be told lane by lane.
   */
  public static List<Lesson> of(Inquiry mail, List<RateRequest> priced, Places places) {
    Understood understood = UnderstoodReader.read(mail.understood());
    String text = mail.subject() + "\n" + mail.text();
    if (understood.requests().size() != priced.size()) {
      return List.of();
    }
    List<PlaceMention> known = places.mentions(text);
    return IntStream.range(0, priced.size())
        .boxed()
        .flatMap(nth -> both(understood.requests().get(nth), priced.get(nth), text, known))
        .filter(lesson -> Objection.to(lesson.name(), places).isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<Lesson> both(
      Asked read, RateRequest priced, String text, List<PlaceMention> known) {
    Optional<String> from = said(read, "origin").or(() -> named(priced.origin(), known));
    Optional<String> to = said(read, "destination").or(() -> named(priced.destination(), known));
    return Stream.of(
            from.or(() -> to.flatMap(other -> OtherEnd.before(other, text)))
                .flatMap(word -> lesson(word, priced.origin(), text)),
            to.or(() -> from.flatMap(other -> OtherEnd.after(other, text)))
                .flatMap(word -> lesson(word, priced.destination(), text)))
        .flatMap(Optional::stream);
  }

  /** How a text calls a place by a name that is known; of a lane, that is often but the one end. */
  private static Optional<String> named(Place place, List<PlaceMention> known) {
    return known.stream()
        .filter(mention -> mention.candidates().contains(place))
        .map(PlaceMention::text)
        .findFirst();
  }

  /** The mail's own words for an end of the lane, as far as the bot has found them. */
  private static Optional<String> said(Asked read, String field) {
    return read.facts().stream()
        .filter(fact -> fact.field().equals(field))
        .map(Fact::values)
        .map(values -> values.getFirst().split(" · ", 2)[0])
        .findFirst();
  }

  private static Optional<Lesson> lesson(String word, Place meant, String text) {
    String name = word.strip();
    return name.isEmpty() || name.length() > LONGEST_NAME
        ? Optional.empty()
        : text.lines()
            .filter(line -> line.contains(name))
            .findFirst()
            .map(line ->
                new Lesson(
                    new HouseName(name, meant.code(), meant.kind()),
                    Typed.upTo(LONGEST_LINE, line)));
  }
}
