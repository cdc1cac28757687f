package dev.quayside.db.chat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Who writes to us by chat, how far each of our accounts was read, and what else happened there.
 */
public final class ChatStore {

  private final StatelessSession session;

  public ChatStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * How far an account was read.
   *
   * @param cursor WeCom's; "" before the first time
   * @param fetchedAt when it was last asked; empty before the first time
   */
  public record Mark(String account, String cursor, Optional<Instant> fetchedAt) {}

  /** Of every account that anybody ever knocked for. */
  public List<Mark> marks() {
    return session
        .createNativeQuery(
            "select account, cursor, fetched_at from chat_account order by account", Object[].class)
        .addScalar("account", String.class)
        .addScalar("cursor", String.class)
        .addScalar("fetched_at", Instant.class)
        .getResultList()
        .stream()
        .map(row ->
            new Mark((String) row[0], (String) row[1], Optional.ofNullable((Instant) row[2])))
        .toList();
  }

  /** False where another has read on from there meanwhile: then nothing of it may be written. */
  public boolean moveOn(Mark mark, String next, Instant now) {
    return session
            .createNativeMutationQuery(
                """
                update chat_account set cursor = :next, fetched_at = :now
                where account = :account and cursor = :cursor\
                """)
            .setParameter("next", next)
            .setParameter("now", now)
            .setParameter("account", mark.account())
            .setParameter("cursor", mark.cursor())
            .executeUpdate()
        == 1;
  }

  /**
   * He has written: what he wrote within two days belongs together, and we may write to him again.
   *
   * @param messageId of what he wrote, with its angle brackets
   * @param sentAt by WeCom's clock
   */
  public ChatPerson heard(
      String account, String person, String messageId, Instant sentAt, Instant now) {
    String thread =
        session
            .createNativeQuery(
                """
                insert into chat_person (address, account, person, heard_at, thread)
                values (:address, :account, :person, :sent, array[cast(:id as text)])
                on conflict (address) do update set
                  heard_at = greatest(chat_person.heard_at, excluded.heard_at),
                  thread = case
                    when excluded.heard_at > chat_person.heard_at + interval '48 hours'
                    then excluded.thread
                    else chat_person.thread[greatest(1, cardinality(chat_person.thread) - 18):]
                         || excluded.thread end,
                  written_since = (
                    select count(*) from chat_part p
                    where p.address = excluded.address and p.sent_at is null
                      and p.claimed_at > cast(:now as timestamptz) - interval '10 minutes')
                returning array_to_string(thread, ' ')\
                """,
                String.class)
            .setParameter("address", ChatAddress.of(account, person))
            .setParameter("account", account)
            .setParameter("person", person)
            .setParameter("sent", sentAt)
            .setParameter("id", messageId)
            .setParameter("now", now)
            .getSingleResult();
    return new ChatPerson(account, person, Arrays.asList(thread.split(" ", -1)));
  }

  /**
   * Keeps what happened; false where it was kept before.
   *
   * @param kind as WeCom calls it
   */
  public boolean note(String account, String msgid, String kind, String detail, Instant at) {
    return session
            .createNativeMutationQuery(
                """
                insert into chat_event (account, msgid, kind, detail, happened_at)
                values (:account, :msgid, :kind, :detail, :at) on conflict do nothing\
                """)
            .setParameter("account", account)
            .setParameter("msgid", msgid)
            .setParameter("kind", kind)
            .setParameter("detail", detail)
            .setParameter("at", at)
            .executeUpdate()
        == 1;
  }
}
