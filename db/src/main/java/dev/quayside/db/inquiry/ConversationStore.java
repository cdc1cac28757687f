package dev.quayside.db.inquiry;

import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Conversations, who takes part in them, and what leads to them. */
public final class ConversationStore {

  public static final List<Class<?>> ROWS = List.of(ConversationRow.class);

  private final StatelessSession session;

  public ConversationStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * The conversations that these mails belong to, the newest first.
   *
   * @param person the writer's address without a subaddress
   */
  public List<Lead> leads(Collection<String> messageIds, String person) {
    if (messageIds.isEmpty()) {
      return List.of();
    }
    return session
        .createNativeQuery(
            """
            select m.message_id, c.id, c.customer_id, p.address is not null
            from thread_message m
            join conversation c on c.id = m.conversation_id
            left join conversation_participant p
              on p.conversation_id = c.id and p.address = :person
            where m.message_id in (:ids)
            order by c.id desc\
            """,
            Object[].class)
        .setParameterList("ids", messageIds)
        .setParameter("person", person)
        .getResultStream()
        .map(ConversationStore::lead)
        .toList();
  }

  /** The Message-IDs of our letters that bear the mark of this key, as in {@code <q.KEY.1@…>}. */
  public List<String> marked(String key) {
    return session
        .createNativeQuery(
            "select distinct message_id from thread_message where message_id like :like limit 20",
            String.class)
        .setParameter("like", "<q." + key.replaceAll("[^0-9a-f]", "") + ".%")
        .getResultList();
  }

  /** The conversation in which a quote was given. */
  public Optional<Lead> ofQuote(String number, String person) {
    return session
        .createNativeQuery(
            """
            select '', c.id, c.customer_id, p.address is not null
            from quote q
            join inquiry i on i.id = q.inquiry_id
            join conversation c on c.id = i.conversation_id
            left join conversation_participant p
              on p.conversation_id = c.id and p.address = :person
            where q.number = :number\
            """,
            Object[].class)
        .setParameter("number", number)
        .setParameter("person", person)
        .uniqueResultOptional()
        .map(ConversationStore::lead);
  }

  private static Lead lead(@Nullable Object[] row) {
    return new Lead(
        (String) Objects.requireNonNull(row[0]),
        (Long) Objects.requireNonNull(row[1]),
        Optional.ofNullable((Long) row[2]).map(CustomerId::new),
        (Boolean) Objects.requireNonNull(row[3]));
  }

  public long open(Optional<CustomerId> customer, String participant, String subject, Instant now) {
    var row = new ConversationRow();
    row.customerId = customer.map(CustomerId::value).orElse(null);
    row.participant = participant;
    row.subject = subject;
    row.openedAt = now;
    session.insert(row);
    long conversation = Objects.requireNonNull(row.id);
    join(conversation, List.of(participant));
    return conversation;
  }

  /**
   * Lets people take part: what they write in this conversation belongs to it.
   *
   * @param people their addresses without subaddresses
   */
  public void join(long conversation, Collection<String> people) {
    for (String person : people) {
      if (!person.isEmpty()) {
        session
            .createNativeMutationQuery(
                """
                insert into conversation_participant (conversation_id, address)
                values (:conversation, :person) on conflict do nothing\
                """)
            .setParameter("conversation", conversation)
            .setParameter("person", person)
            .executeUpdate();
      }
    }
  }

  /** Who takes part, in the order of the alphabet. */
  public List<String> participants(long conversation) {
    return session
        .createNativeQuery(
            """
            select address from conversation_participant
            where conversation_id = :conversation order by address\
            """,
            String.class)
        .setParameter("conversation", conversation)
        .getResultList();
  }

  /** Notes for sales that one conversation may belong to another. */
  public void suggest(long conversation, long other) {
    session
        .createNativeMutationQuery(
            "update conversation set suggested_id = :other where id = :conversation")
        .setParameter("other", other)
        .setParameter("conversation", conversation)
        .executeUpdate();
  }

  /** The conversation that this one may belong to, until somebody has judged. */
  public Optional<Suggestion> suggestion(long conversation) {
    return session
        .createNativeQuery(
            """
            select i.conversation_id as other, i.id as inquiry, i.subject
            from conversation c join inquiry i on i.conversation_id = c.suggested_id
            where c.id = :conversation order by i.id desc limit 1\
            """,
            Object[].class)
        .addScalar("other", Long.class)
        .addScalar("inquiry", Long.class)
        .addScalar("subject", String.class)
        .setParameter("conversation", conversation)
        .uniqueResultOptional()
        .map(row -> new Suggestion((Long) row[0], (Long) row[1], (String) row[2]));
  }

  /**
   * Somebody says that they belong together: all of this conversation, and whoever takes part in
   * it, goes over to the suggested one.
   *
   * @return false where nothing is suggested any more
   */
  public boolean confirm(long conversation) {
    Optional<Suggestion> other = suggestion(conversation);
    other.ifPresent(found -> {
      for (String move :
          List.of(
              "update inquiry set conversation_id = :other where conversation_id = :this",
              "update care_request set conversation_id = :other where conversation_id = :this",
              """
              insert into thread_message (message_id, conversation_id)
              select message_id, :other from thread_message where conversation_id = :this
              on conflict do nothing\
              """,
              """
              insert into conversation_participant (conversation_id, address)
              select :other, address from conversation_participant where conversation_id = :this
              on conflict do nothing\
              """)) {
        session
            .createNativeMutationQuery(move)
            .setParameter("other", found.conversation())
            .setParameter("this", conversation)
            .executeUpdate();
      }
      session
          .createNativeMutationQuery("delete from thread_message where conversation_id = :this")
          .setParameter("this", conversation)
          .executeUpdate();
      decline(conversation);
    });
    return other.isPresent();
  }

  /** Somebody says that they do not belong together. */
  public void decline(long conversation) {
    session
        .createNativeMutationQuery("update conversation set suggested_id = null where id = :this")
        .setParameter("this", conversation)
        .executeUpdate();
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

  /** What was written last in it was written in this (BCP 47 primary tag). */
  public Optional<String> language(long conversation) {
    return session
        .createNativeQuery(
            "select language from inquiry where conversation_id = :conversation"
                + " order by taken_in_at desc, id desc limit 1",
            String.class)
        .setParameter("conversation", conversation)
        .uniqueResultOptional();
  }
}
