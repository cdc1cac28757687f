package dev.quayside.portal.words;

import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.NearMiss.Figure;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says by how little a rate lost, such as "2 days later it holds: USD 1,850.00, USD 150.00 less".
 */
final class Misses {

  private Misses() {}

  static String told(NearMiss miss, Wording words) {
    return switch (miss) {
      case NearMiss.Later(int days, var by, Figure figure) ->
          words.text("miss.later." + by, days) + told(figure, words);
      case NearMiss.Earlier(int days, Figure figure) ->
          words.text("miss.earlier", days) + told(figure, words);
      case NearMiss.Lighter(var kg, Figure figure) ->
          words.text("miss.lighter", words.number(kg)) + told(figure, words);
      case NearMiss.Heavier(var kg, Figure figure) ->
          words.text("miss.heavier", words.number(kg)) + told(figure, words);
      case NearMiss.NotStatedFor(String code, var equipment) ->
          words.text("miss.notStated", code, equipment.label());
      case NearMiss.Dearer(var by) -> words.text("miss.dearer", words.money(by));
      case NearMiss.ShortOfFloor(var by, String seal) ->
          words.text("miss.floor", words.money(by), seal);
    };
  }

  private static String told(Figure figure, Wording words) {
    var said =
        Stream.of(
                figure.comesTo().map(sum -> words.text("miss.comesTo", words.money(sum))),
                figure.saves().map(sum -> words.text("miss.saves", words.money(sum))))
            .flatMap(Optional::stream)
            .toList();
    return said.isEmpty() ? "" : words.text("miss.figure", words.list(said));
  }
}
