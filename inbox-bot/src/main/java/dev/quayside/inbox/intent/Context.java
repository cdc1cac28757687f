package dev.quayside.inbox.intent;

import dev.quayside.inbox.intent.reference.Reference;
import dev.quayside.inbox.intent.reference.ReferenceKind;
import dev.quayside.inbox.mail.Message;
import java.util.List;

/**
 * What stands around the words: the letter that is answered, numbers, cargo, who was written to.
 */
final class Context {
  /** The letter that is answered stands on top of the history. */
  private static final int LAST_LETTER = 1500;

  private static final int MARKETING = 4;

  private Context() {}

  static void weigh(Message message, List<Reference> references, Tally words) {
    int freight = words.of("freight");
    boolean advertises = words.of(Intent.OTHER) >= MARKETING;
    if (freight >= 2 && !advertises) {
      words.add(Intent.RFQ.word(), freight >= 5 ? 3 : 2, "names cargo and lane");
    }
    if (!message.attachments().isEmpty() && words.of("enclosed") > 0) {
      words.add(Intent.RFQ.word(), 1, "sends a file to look at");
    }
    if (message.signs().bulk()) {
      words.add(Intent.OTHER.word(), 3, "sent to many");
    }
    numbers(references, words);
    String history = message.text().history();
    Tally before = CueBook.BODY.read(history.substring(0, Math.min(LAST_LETTER, history.length())));
    boolean answers = message.inReplyTo().isPresent() || !history.isBlank();
    if (answers && before.of("asked") > 0 && freight >= 1) {
      words.add(Intent.RFQ.word(), 3, "answers our question for facts");
    } else if (answers && before.of("offered") > 0) {
      words.add(Intent.NEGOTIATION.word(), 1, "answers our quote");
      words.add(Intent.BOOKING.word(), words.of(Intent.BOOKING) > 0 ? 1 : 0, "answers our quote");
    }
  }

  private static void numbers(List<Reference> references, Tally words) {
    boolean asks = words.of("asks") > 0;
    for (Reference reference : references) {
      if (reference.kind() == ReferenceKind.QUOTE) {
        words.add(Intent.NEGOTIATION.word(), asks ? 2 : 1, "names a quote");
        words.add(Intent.BOOKING.word(), words.of(Intent.BOOKING) > 0 ? 2 : 1, "names a quote");
      } else if (reference.kind() != ReferenceKind.PO) {
        words.add(Intent.TRACKING.word(), asks ? 2 : 1, "names a shipment");
        words.add(Intent.DOCUMENT.word(), 1, "names a shipment");
        words.add(Intent.COMPLAINT.word(), 1, "names a shipment");
      }
    }
  }
}
