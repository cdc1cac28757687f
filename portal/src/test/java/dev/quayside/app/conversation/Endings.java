package dev.quayside.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.order.Decision;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.WorkingHours;
import java.util.List;

/** What became of the quotes of a conversation in the end, in the words of its file. */
record Endings(HandWoundHouse house) {

  void add(Correspondence whose) {
    for (String number : whose.quotes) {
      List<GivenQuote> versions = house.db.with(books -> books.quotes().versions(number));
      int current = versions.getFirst().version();
      assertThat(versions.stream().skip(1).map(this::standing))
          .as("older versions of " + number)
          .allMatch(standing ->
              standing instanceof QuoteStanding.Replaced
                  || standing instanceof QuoteStanding.Taken);
      whose.story.add(
          "=== v%d %s"
              .formatted(
                  current,
                  house
                      .db
                      .with(books -> books.orders().decision(number))
                      .map(Endings::ended)
                      .orElse("open")));
    }
  }

  private QuoteStanding standing(GivenQuote quote) {
    return house
        .db
        .with(books ->
            books
                .orders()
                .standing(
                    quote.number(),
                    quote.version(),
                    new WorkingHours(World.ZONE),
                    house.time.get()))
        .orElseThrow();
  }

  private static String ended(Decision decision) {
    return switch (decision) {
      case Decision.Accepted _ -> "ordered";
      case Decision.Declined declined -> "declined " + declined.reason();
    };
  }
}
