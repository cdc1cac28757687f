package dev.quayside.db.draft;

import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.WorkingHours;
import java.time.Instant;
import java.time.ZoneId;

/** By when somebody answers: what is over by the time a letter leaves is promised anew. */
final class Promise {

  private Promise() {}

  /** The same letter, with a promise that can be kept. */
  static Notice renewed(Notice notice, Instant now) {
    return switch (notice) {
      case Notice.HandedOver(var to, String who, Instant by, var unread) ->
          new Notice.HandedOver(to, who, kept(by, now), unread);
      case Notice.QuoteExpired(var to, String quote, var lastDay, String who, Instant by) ->
          new Notice.QuoteExpired(to, quote, lastDay, who, kept(by, now));
      case Notice.OrderTaken it ->
          new Notice.OrderTaken(
              it.to(),
              it.quote(),
              it.version(),
              it.option(),
              it.order(),
              it.accepted(),
              it.who(),
              kept(it.by(), now),
              it.earlier());
      case Notice.QuotesGiven _, Notice.OwnPrices _, Notice.QuoteRevised _ -> notice;
      case Notice.DetailsWanted _, Notice.StillWanted _ -> notice;
      case Notice.OptionWanted _, Notice.TruckWanted _ -> notice;
      case Notice.TakenBefore _, Notice.QuoteEnds _, Notice.QuoteEnded _ -> notice;
      case Notice.WrittenByHand _ -> notice;
      case Notice.ShipmentStatus _, Notice.ShipmentNews _ -> notice;
    };
  }

  private static Instant kept(Instant by, Instant now) {
    return by.isAfter(now) ? by : new WorkingHours(ZoneId.systemDefault()).answered(now);
  }
}
