package dev.quayside.db.outbox;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.quayside.db.customer.Language;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Whom to answer, in which thread and language, and what is answered.
 *
 * @param name the display name of the one who wrote, empty where unknown
 * @param address where the answer goes; the first of them where there are more
 * @param more who else it goes to
 * @param cc who reads it beside them
 * @param subject the subject of the mail that is answered, as it stands
 * @param inReplyTo the Message-ID of the mail that is answered, with its angle brackets
 * @param references RFC 5322 References of the answer, oldest first, ending in {@code inReplyTo}
 * @param outlook the marks by which Outlook keeps a conversation together, given back as they came
 * @param quotedText the customer's words, quoted below the answer
 * @param quotedAt when the customer wrote them
 */
public record Envelope(
    String name,
    String address,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Addressee> more,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Addressee> cc,
    String subject,
    Optional<String> inReplyTo,
    List<String> references,
    Optional<OutlookThread> outlook,
    Language language,
    String quotedText,
    OffsetDateTime quotedAt) {

  /** Somebody else a letter goes to; the name may be empty. */
  public record Addressee(String name, String address) {}

  /**
   * Outlook's headers of these names.
   *
   * @param topic empty where there was none
   */
  public record OutlookThread(String index, String topic) {}

  public Envelope {
    more = List.copyOf(more);
    cc = List.copyOf(cc);
    references = List.copyOf(references);
  }

  /** To one alone. */
  public Envelope(
      String name,
      String address,
      String subject,
      Optional<String> inReplyTo,
      List<String> references,
      Language language,
      String quotedText,
      OffsetDateTime quotedAt) {
    this(
        name,
        address,
        List.of(),
        List.of(),
        subject,
        inReplyTo,
        references,
        Optional.empty(),
        language,
        quotedText,
        quotedAt);
  }
}
