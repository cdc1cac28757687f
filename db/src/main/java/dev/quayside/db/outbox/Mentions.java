package dev.quayside.db.outbox;

import dev.quayside.db.outbox.Notice.Gives;
import java.util.List;

/** Which quotes and shipments a letter gives or speaks of. */
final class Mentions {

  private Mentions() {}

  /** The quotes it gives, each in the version of which it has the paper. */
  static List<Gives> given(Notice notice) {
    return switch (notice) {
      case Notice.QuotesGiven(_, var quotes) -> quotes.stream().map(Gives::first).toList();
      case Notice.OwnPrices(_, var quotes) -> quotes.stream().map(Gives::first).toList();
      case Notice.QuoteRevised(_, String quote, int version) -> List.of(new Gives(quote, version));
      case Notice.DetailsWanted _, Notice.StillWanted _ -> List.of();
      case Notice.HandedOver _, Notice.WrittenByHand _ -> List.of();
      case Notice.OrderTaken _, Notice.OptionWanted _, Notice.TruckWanted _ -> List.of();
      case Notice.TakenBefore _, Notice.QuoteExpired _ -> List.of();
      case Notice.QuoteEnds _, Notice.QuoteEnded _ -> List.of();
      case Notice.ShipmentStatus _, Notice.ShipmentNews _ -> List.of();
    };
  }

  /** Numbers of the quotes that it gives or speaks of. */
  static List<String> quotes(Notice notice) {
    return switch (notice) {
      case Notice.QuotesGiven(_, var quotes) -> quotes;
      case Notice.OwnPrices(_, var quotes) -> quotes;
      case Notice.QuoteRevised revised -> List.of(revised.quote());
      case Notice.DetailsWanted _, Notice.StillWanted _ -> List.of();
      case Notice.HandedOver _, Notice.WrittenByHand _ -> List.of();
      case Notice.OrderTaken taken -> List.of(taken.quote());
      case Notice.OptionWanted wanted -> List.of(wanted.quote());
      case Notice.TruckWanted wanted -> List.of(wanted.quote());
      case Notice.TakenBefore before -> List.of(before.quote());
      case Notice.QuoteExpired expired -> List.of(expired.quote());
      case Notice.QuoteEnds ends -> ends.quotes().stream().map(Ending::quote).toList();
      case Notice.QuoteEnded ended -> ended.quotes().stream().map(Ending::quote).toList();
      case Notice.ShipmentStatus _, Notice.ShipmentNews _ -> List.of();
    };
  }

  /** The shipments that it speaks of. */
  static List<ShipmentWords> shipments(Notice notice) {
    if (notice instanceof Notice.ShipmentStatus(_, var shipment)) {
      return List.of(shipment);
    }
    return notice instanceof Notice.ShipmentNews(_, var told) ? told : List.of();
  }
}
