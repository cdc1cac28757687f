package dev.quayside.db.outbox;

import dev.quayside.db.wake.Topic;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Our letters as sales see them: all of a conversation, word by word; and those they have sent. */
public final class LetterStore {

  private final StatelessSession session;

  public LetterStore(StatelessSession session) {
    this.session = session;
  }

  /** Keeps a letter's words as they were written last. */
  public void keep(Pending pending, KeptLetter.Words words, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into letter (outbox_id, subject, text, written_at)
            values (:id, :subject, :text, :now)
            on conflict (outbox_id) do update
              set subject = excluded.subject, text = excluded.text,
                  written_at = excluded.written_at\
            """)
        .setParameter("id", pending.id())
        .setParameter("subject", words.subject())
        .setParameter("text", words.text())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** All letters of a conversation, the oldest first. */
  public List<KeptLetter> in(long conversation) {
    Map<Long, KeptLetter.Words> words = words(conversation);
    return session
        .createSelectionQuery(
            """
            select o from OutboxRow o join InquiryRow i on i.id = o.inquiryId
            where i.conversationId = :conversation order by o.putAt, o.id\
            """,
            OutboxRow.class)
        .setParameter("conversation", conversation)
        .getResultStream()
        .map(row -> {
          long id = Objects.requireNonNull(row.id);
          return new KeptLetter(
              id, row.toDelivery(), row.putAt, Optional.ofNullable(words.get(id)));
        })
        .toList();
  }

  private Map<Long, KeptLetter.Words> words(long conversation) {
    Map<Long, KeptLetter.Words> words = new HashMap<>();
    session
        .createNativeQuery(
            """
            select l.outbox_id, l.subject, l.text from letter l
            join outbox o on o.id = l.outbox_id join inquiry i on i.id = o.inquiry_id
            where i.conversation_id = :conversation\
            """,
            Object[].class)
        .setParameter("conversation", conversation)
        .getResultList()
        .forEach(row ->
            words.put((Long) row[0], new KeptLetter.Words((String) row[1], (String) row[2])));
    return words;
  }

  /**
   * Puts a letter that sales have decided on, beside those that answer the mail.
   *
   * @param step which decision it was; of each there is one letter
   * @param alone whether it is for one person only
   * @param domain what stands behind the Message-ID's at sign
   */
  public void put(
      long inquiry, long step, boolean alone, String domain, Notice notice, Instant now) {
    String about = "STEP " + step;
    OwnMark mark = new Marks(session).of(inquiry, about);
    OutboxRow row = OutboxRow.waiting(inquiry, mark, mark.messageId(1, domain), notice, now);
    row.reader = (alone ? Turn.ALONE : Turn.ANSWER).reader();
    row.box = new OutboxStore(session).boxOf(inquiry);
    row.worth = 2;
    new Gate(session).putBeside(row, about, notice, true, now);
  }

  /**
   * Has a letter that was given up tried once more, under its old Message-ID.
   *
   * @param inquiry any of its conversation
   * @return when it was given up; empty where no such letter is
   */
  public Optional<Instant> sendAgain(long letter, long inquiry, Instant due) {
    Optional<Instant> givenUp =
        session
            .createNativeQuery(
                """
                select o.given_up_at from outbox o
                join inquiry i on i.id = o.inquiry_id
                join inquiry mine on mine.conversation_id = i.conversation_id
                where o.id = :letter and mine.id = :inquiry and o.given_up_at is not null
                for update of o\
                """,
                Instant.class)
            .setParameter("letter", letter)
            .setParameter("inquiry", inquiry)
            .uniqueResultOptional();
    givenUp.ifPresent(_ -> {
      session
          .createNativeMutationQuery(
              "update outbox set given_up_at = null, tries = 0, put_at = :due, due_at = :due"
                  + " where id = :letter")
          .setParameter("due", due)
          .setParameter("letter", letter)
          .executeUpdate();
      Topic.OUTBOX.ring(session);
    });
    return givenUp;
  }

  /** Leaves such a letter given up after all; false where it was begun. */
  public boolean leaveIt(long letter, Instant givenUpAt) {
    return session
            .createNativeMutationQuery(
                """
                update outbox set given_up_at = :givenUp
                where id = :letter and sent_at is null and given_up_at is null and tries = 0
                  and not exists (select 1 from outbox_sending where outbox_id = :letter)\
                """)
            .setParameter("givenUp", givenUpAt)
            .setParameter("letter", letter)
            .executeUpdate()
        == 1;
  }
}
