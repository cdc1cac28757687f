package dev.quayside.db.chat;

import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/**
 * Counts what we write by chat: at most five messages after each of the customer's, within 48
 * hours. A message counts when it is claimed, so that none is sent that WeCom would refuse.
 */
public final class ChatLedger {

  private static final int MOST = 5;
  private static final Duration WINDOW = Duration.ofDays(2);

  private final StatelessSession session;

  public ChatLedger(StatelessSession session) {
    this.session = session;
  }

  /**
   * Claims room for a letter: for all of it, or none. One that was claimed before goes on where it
   * stopped.
   *
   * @param letter its Message-ID
   * @param msgids of its messages, in their order
   */
  public Claim claim(String address, String letter, List<String> msgids, Instant now) {
    Set<String> sent = new HashSet<>();
    List<Object[]> before =
        session
            .createNativeQuery(
                "select msgid, sent_at is not null from chat_part where letter = :letter",
                Object[].class)
            .setParameter("letter", letter)
            .getResultList();
    before.stream().filter(row -> (Boolean) row[1]).forEach(row -> sent.add((String) row[0]));
    Optional<ChatPerson> to =
        before.isEmpty() ? counted(address, msgids.size(), now) : person(address);
    if (to.isEmpty()) {
      return person(address)
          .<Claim>map(_ -> new Claim.Over(why(msgids.size())))
          .orElseGet(Claim.Nobody::new);
    }
    if (before.isEmpty()) {
      for (int nth = 0; nth < msgids.size(); nth++) {
        insert(address, letter, msgids.get(nth), nth, now);
      }
    }
    return new Claim.Go(to.get(), sent);
  }

  private static Told why(int messages) {
    return Told.of(
        "WeCom lets us write %s messages within %s hours after each of his; this letter would need"
            + " %s and is not sent by chat",
        "客户每次发来消息后，企业微信只允许在%2$s小时内回复%1$s条；这封答复需要%3$s条，未通过聊天发送", MOST, WINDOW.toHours(), messages);
  }

  private Optional<ChatPerson> counted(String address, int messages, Instant now) {
    return session
        .createNativeQuery(
            """
            update chat_person set written_since = written_since + :messages
            where address = :address and written_since + :messages <= :most and heard_at > :since
            returning account, person\
            """,
            Object[].class)
        .setParameter("messages", messages)
        .setParameter("address", address)
        .setParameter("most", MOST)
        .setParameter("since", now.minus(WINDOW))
        .uniqueResultOptional()
        .map(ChatLedger::person);
  }

  private Optional<ChatPerson> person(String address) {
    return session
        .createNativeQuery(
            "select account, person from chat_person where address = :address", Object[].class)
        .setParameter("address", address)
        .uniqueResultOptional()
        .map(ChatLedger::person);
  }

  private static ChatPerson person(Object[] row) {
    return new ChatPerson((String) row[0], (String) row[1], List.of());
  }

  private void insert(String address, String letter, String msgid, int nth, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into chat_part (msgid, letter, address, nth, claimed_at)
            values (:msgid, :letter, :address, :nth, :now)\
            """)
        .setParameter("msgid", msgid)
        .setParameter("letter", letter)
        .setParameter("address", address)
        .setParameter("nth", nth)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** WeCom has taken it. */
  public void sent(String msgid, Instant now) {
    session
        .createNativeMutationQuery("update chat_part set sent_at = :now where msgid = :msgid")
        .setParameter("now", now)
        .setParameter("msgid", msgid)
        .executeUpdate();
  }

  /**
   * WeCom has taken it, and it did not reach him.
   *
   * @return the Message-ID of its letter; empty where it was no message of ours
   */
  public Optional<String> failed(String msgid, String why) {
    return session
        .createNativeQuery(
            "update chat_part set failed = :why where msgid = :msgid returning letter",
            String.class)
        .setParameter("why", why)
        .setParameter("msgid", msgid)
        .uniqueResultOptional();
  }
}
