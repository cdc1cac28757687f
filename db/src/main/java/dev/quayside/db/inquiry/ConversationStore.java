package dev.quayside.db.inquiry;

import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Conversations, found by the Message-IDs that a reply refers to. */
public final class ConversationStore {

  public static final List<Class<?>> ROWS = List.of(ConversationRow.class);

  private final StatelessSession session;

  public ConversationStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * The conversation that one of these mails belongs to, and that this writer takes part in. Who
   * merely knows a Message-ID is let into nothing.
   */
  public Optional<Long> find(Collection<String> messageIds, String participant) {
    if (messageIds.isEmpty()) {
      return Optional.empty();
    }
    return session
        .createNativeQuery(
            """
            select c.id from conversation c
            join thread_message m on m.conversation_id = c.id
            where m.message_id in (:ids) and c.participant = :participant
            order by c.id desc limit 1\
            """,
            Long.class)
        .setParameterList("ids", messageIds)
        .setParameter("participant", participant)
        .uniqueResultOptional();
  }

  public long open(Optional<CustomerId> customer, String participant, String subject, Instant now) {
    var row = new ConversationRow();
    row.customerId = customer.map(CustomerId::value).orElse(null);
    row.participant = participant;
    row.subject = subject;
    row.openedAt = now;
    session.insert(row);
    return Objects.requireNonNull(row.id);
  }

  /** Remembers a mail of the conversation, theirs or ours. */
  public void remember(long conversation, String messageId) {
    session
        .createNativeMutationQuery(
            """
            insert into thread_message (message_id, conversation_id) values (:id, :conversation)
            on conflict do nothing\
            """)
        .setParameter("id", messageId)
        .setParameter("conversation", conversation)
        .executeUpdate();
  }
}
