package dev.quayside.db.listing;

import dev.quayside.db.outbox.Notice;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the robot writes in place of a person, and how long a person takes for it: the house's own
 * reckoning, which the page of the figures says beside each count.
 */
public enum Letter {
  /** The mail is read, rates are looked up and reckoned, the quote is drawn and sent. */
  QUOTE(12),
  NEXT_VERSION(8),
  QUESTION(4),
  WORD_THAT_SOMEBODY_ANSWERS(2),
  FOLLOW_UP(3),
  ANSWER_TO_A_YES(10),
  /** The carrier's page is looked up, and what is to be paid. */
  SHIPMENT_STATUS(6),
  /** The same, and somebody thought of it. */
  SHIPMENT_NEWS(5);

  private final int minutes;

  Letter(int minutes) {
    this.minutes = minutes;
  }

  /** What a person takes for one. */
  public Duration each() {
    return Duration.ofMinutes(minutes);
  }

  /** The notices that are told in it. */
  public List<Class<? extends Notice>> notices() {
    return switch (this) {
      case QUOTE -> List.of(Notice.QuotesGiven.class, Notice.OwnPrices.class);
      case NEXT_VERSION -> List.of(Notice.QuoteRevised.class);
      case QUESTION ->
          List.of(
              Notice.DetailsWanted.class,
              Notice.StillWanted.class,
              Notice.OptionWanted.class,
              Notice.TruckWanted.class);
      case WORD_THAT_SOMEBODY_ANSWERS -> List.of(Notice.HandedOver.class);
      case FOLLOW_UP -> List.of(Notice.QuoteEnds.class, Notice.QuoteEnded.class);
      case ANSWER_TO_A_YES ->
          List.of(Notice.OrderTaken.class, Notice.TakenBefore.class, Notice.QuoteExpired.class);
      case SHIPMENT_STATUS -> List.of(Notice.ShipmentStatus.class);
      case SHIPMENT_NEWS -> List.of(Notice.ShipmentNews.class);
    };
  }

  /** What holds for a row o of the outbox that is one of them and has left, in SQL. */
  public String condition() {
    return "o.sent_at is not null and o.notice ->> 'is' in (%s)"
        .formatted(
            notices().stream()
                .map(notice -> "'" + notice.getSimpleName() + "'")
                .collect(Collectors.joining(", ")));
  }
}
