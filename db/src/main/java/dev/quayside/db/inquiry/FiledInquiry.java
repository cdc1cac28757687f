package dev.quayside.db.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An inquiry as the desk sees it.
 *
 * @param customerName empty where the sender is not registered
 * @param quotes numbers of the quotes given for it
 * @param answeredAt when the answer was sent
 */
public record FiledInquiry(
    long id,
    Inquiry inquiry,
    Optional<String> customerName,
    List<String> quotes,
    Optional<Instant> answeredAt) {

  public FiledInquiry {
    quotes = List.copyOf(quotes);
  }
}
