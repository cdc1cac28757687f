package dev.quayside.portal.queue;

import dev.quayside.db.comeback.BouncedContact;
import dev.quayside.db.message.BoxQueue;
import dev.quayside.db.message.ParkedMail;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.pace.BoxPace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the page of the queue shows.
 *
 * @param reading what waits to be read, mailbox by mailbox
 * @param handledLately mails dealt with in the last {@link #LATELY}
 * @param boxes how the mailboxes get on with sending
 * @param letters that wait to be sent, in the order of their next try
 * @param failed letters that were given up
 * @param refused whether somebody asked for a mail again that is no longer parked
 */
public record QueueView(
    List<BoxQueue> reading,
    long handledLately,
    List<BoxPace> boxes,
    List<Delivery> letters,
    List<Delivery> failed,
    List<ParkedMail> parked,
    List<BouncedContact> bounced,
    boolean refused,
    Instant now) {

  /** Long enough to tell how fast mails are dealt with. */
  static final Duration LATELY = Duration.ofMinutes(5);

  public QueueView {
    reading = List.copyOf(reading);
    boxes = List.copyOf(boxes);
    letters = List.copyOf(letters);
    failed = List.copyOf(failed);
    parked = List.copyOf(parked);
    bounced = List.copyOf(bounced);
  }

  /** When the last mail will be read, as fast as it went lately; empty where nobody can tell. */
  public Optional<Instant> readEnd() {
    long waiting = reading.stream().mapToLong(BoxQueue::waiting).sum();
    return waiting == 0 || handledLately == 0
        ? Optional.empty()
        : Optional.of(now.plus(LATELY.multipliedBy(waiting).dividedBy(handledLately)));
  }

  /** Whether it is being dealt with, or is, at the next free moment. */
  public boolean due(Instant next) {
    return !next.isAfter(now);
  }

  /** How the last try of a letter ended; empty where it only waits its turn. */
  public Optional<String> why(Delivery letter) {
    return letter.lastError().or(() -> resting(letter));
  }

  /** What one of our ways out is called; empty where it has a name of the house's own. */
  public Optional<String> wordFor(BoxPace box) {
    return switch (box.budget().box()) {
      case "" -> Optional.of("queue.box");
      case RawMail.CHATS -> Optional.of("queue.chats");
      default -> Optional.empty();
    };
  }

  /** The page of what a letter is about: the mail that it answers, else the shipment. */
  public static String about(Delivery letter) {
    return letter.notice().shipments().stream()
        .findFirst()
        .filter(_ -> letter.inquiry() == 0)
        .map(shipment -> "/desk/shipments/" + shipment.number())
        .orElse("/desk/inquiries/" + letter.inquiry());
  }

  /** What is left of a box that is no longer ours leaves by the first. */
  private Optional<String> resting(Delivery letter) {
    return boxes.stream()
        .filter(box -> box.budget().box().equals(letter.box()))
        .findFirst()
        .or(() -> boxes.stream().findFirst())
        .filter(box -> box.restUntil().isPresent())
        .map(BoxPace::restReason);
  }
}
