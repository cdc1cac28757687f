package dev.quayside.db.outbox;

import dev.quayside.db.json.FactJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Letters that follow a quote: they go to whoever got the quote, and to nobody else, in the same
 * thread; each of them once.
 */
public final class QuoteMail {

  /** So many of a long thread's ids are kept: the first, and the newest. */
  private static final int MOST_REFERENCES = 20;

  /** That a letter {@code o} of the outbox gave the quote {@code q}. */
  public static final String GAVE =
      """
      (jsonb_exists(o.notice -> 'quotes', q.number)
        or (o.notice ->> 'is' = 'QuoteRevised' and o.notice ->> 'quote' = q.number))\
      """;

  private final StatelessSession session;

  public QuoteMail(StatelessSession session) {
    this.session = session;
  }

  /**
   * The letter in which a quote was given.
   *
   * @param inquiry what it answers
   */
  public record Told(long inquiry, Notice notice, String messageId, String reader, String box) {

    /** Whether both letters were for the same eyes. */
    public boolean sameReaders(Told other) {
      Envelope to = notice.to();
      Envelope there = other.notice().to();
      return reader.equals(other.reader())
          && to.address().equals(there.address())
          && to.more().equals(there.more())
          && to.cc().equals(there.cc());
    }

    /** To the same readers, as an answer to that letter. */
    public Envelope follow() {
      Envelope to = notice.to();
      List<String> references = new ArrayList<>(to.references());
      references.add(messageId);
      if (references.size() > MOST_REFERENCES) {
        references.subList(1, references.size() - MOST_REFERENCES + 1).clear();
      }
      return new Envelope(
          to.name(),
          to.address(),
          to.more(),
          to.cc(),
          to.subject(),
          Optional.of(messageId),
          references,
          to.outlook(),
          to.language(),
          "",
          to.quotedAt());
    }
  }

  /** The newest letter that gave this quote; empty where none did. */
  public Optional<Told> told(String quote) {
    return session
        .createNativeQuery(
            """
            select o.* from quote q
            join inquiry i on i.id = q.inquiry_id
            join inquiry same on same.conversation_id = i.conversation_id
            join outbox o on o.inquiry_id = same.id
            where q.number = :quote and not o.held and %s
            order by o.id desc limit 1\
            """
                .formatted(GAVE),
            OutboxRow.class)
        .setParameter("quote", quote)
        .uniqueResultOptional()
        .map(row ->
            new Told(
                row.inquiry(),
                FactJson.read(row.notice, Notice.class),
                row.messageId,
                row.reader,
                row.box));
  }

  /**
   * Puts a letter that follows; it is known in the conversation by its Message-ID.
   *
   * @param about which letter it is, with the quote's number; at most one of it goes
   */
  public void put(Told told, String about, Notice notice, Instant now) {
    OwnMark mark = new Marks(session).of(told.inquiry(), about);
    String messageId = mark.messageId(1, told.messageId().replaceAll("^.*@", "").replace(">", ""));
    OutboxRow row = OutboxRow.waiting(told.inquiry(), mark, messageId, notice, now);
    row.reader = told.reader();
    row.box = told.box();
    row.worth = 1;
    new Gate(session).putBeside(row, about, notice, false, now);
  }
}
