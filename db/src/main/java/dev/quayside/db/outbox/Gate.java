package dev.quayside.db.outbox;

import dev.quayside.db.autonomy.Autonomy;
import dev.quayside.db.autonomy.AutonomyStore;
import dev.quayside.db.autonomy.LetterKind;
import dev.quayside.db.autonomy.Outgoing;
import dev.quayside.db.autonomy.Passing;
import dev.quayside.db.inquiry.InquiryStore;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.db.wake.Topic;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Every letter goes through here on its way into the outbox: it leaves by itself, or waits for
 * sales, as they have said.
 */
final class Gate {

  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final StatelessSession session;
  private final KeptBack keptBack;

  Gate(StatelessSession session) {
    this.session = session;
    this.keptBack = new KeptBack(session);
  }

  /**
   * Puts a letter.
   *
   * @param decided whether somebody of the house has decided on this very letter
   */
  void put(OutboxRow row, Notice notice, boolean decided, Instant now) {
    Autonomy autonomy = new AutonomyStore(session).now();
    if (autonomy.equals(Autonomy.UNSAID)) {
      session.insert(row);
      leaves(notice, now);
      return;
    }
    Outgoing letter = outgoing(row.inquiry(), notice, decided);
    Passing passing =
        autonomy.passing(letter, () -> lately(autonomy.answersAnHour().orElse(0L), now));
    String cell = autonomy.ruleFor(letter).cell();
    row.held = passing instanceof Passing.Waits;
    session.insert(row);
    switch (passing) {
      case Passing.Goes() -> leaves(notice, now);
      case Passing.GoesSeen() -> {
        leaves(notice, now);
        keptBack.lookAt(letter(row, notice, cell), now);
      }
      case Passing.Waits(var hold, Told detail) ->
          keptBack.waits(letter(row, notice, cell), hold, detail, now);
    }
  }

  /**
   * Puts a letter beside those that answer a mail; it is known in the conversation by its
   * Message-ID.
   *
   * @param about which letter it is; at most one of it goes
   * @param decided as in {@link #put}
   */
  void putBeside(OutboxRow row, String about, Notice notice, boolean decided, Instant now) {
    row.followUp = true;
    row.about = about;
    put(row, notice, decided, now);
    session
        .createNativeMutationQuery(
            """
            insert into thread_message (message_id, conversation_id)
            select :id, conversation_id from inquiry where id = :inquiry\
            """)
        .setParameter("id", row.messageId)
        .setParameter("inquiry", row.inquiry())
        .executeUpdate();
  }

  private static KeptBack.Letter letter(OutboxRow row, Notice notice, String cell) {
    return new KeptBack.Letter(Objects.requireNonNull(row.id), row.inquiry(), notice, cell);
  }

  private void leaves(Notice notice, Instant now) {
    keptBack.tellStory(notice, now);
    Topic.OUTBOX.ring(session);
  }

  /** No more than so many are counted. */
  long lately(long most, Instant now) {
    return session
        .createNativeQuery(
            """
            select count(*) from (
              select 1 from outbox where put_at >= :since and not held and not released
              limit :most) lately\
            """,
            Long.class)
        .setParameter("since", now.minus(AN_HOUR))
        .setParameter("most", most)
        .getSingleResult();
  }

  private Outgoing outgoing(long inquiry, Notice notice, boolean decided) {
    var quotes = new QuoteStore(session);
    List<Offer> offers =
        notice.gives().stream()
            .flatMap(gives -> quotes.version(gives.quote(), gives.version()).stream())
            .map(given -> given.offer())
            .toList();
    Optional<CustomerId> customer = new InquiryStore(session).customerOf(inquiry);
    return offers.isEmpty()
        ? new Outgoing(customer, kind(notice), understood(inquiry), List.of(), decided)
        : Outgoing.giving(customer, kind(notice), offers, decided);
  }

  private static LetterKind kind(Notice notice) {
    return switch (notice) {
      case Notice.QuotesGiven _, Notice.OwnPrices _ -> LetterKind.QUOTE;
      case Notice.QuoteRevised _ -> LetterKind.BARGAIN;
      case Notice.DetailsWanted _, Notice.StillWanted _ -> LetterKind.ASK_BACK;
      case Notice.OptionWanted _, Notice.TruckWanted _ -> LetterKind.ASK_BACK;
      case Notice.HandedOver _, Notice.WrittenByHand _ -> LetterKind.HAND_OVER;
      case Notice.OrderTaken _, Notice.TakenBefore _, Notice.QuoteExpired _ -> LetterKind.ORDER;
      case Notice.QuoteEnds _, Notice.QuoteEnded _ -> LetterKind.REMINDER;
      case Notice.ShipmentStatus _ -> LetterKind.STATUS;
      case Notice.ShipmentNews _ -> LetterKind.NEWS;
    };
  }

  /** The lanes that were understood from end to end. */
  private List<Lane> understood(long inquiry) {
    return session
        .createNativeQuery(
            """
            select distinct r -> 'origin' ->> 'code' as origin,
              r -> 'destination' ->> 'code' as destination
            from inquiry i
            cross join lateral jsonb_array_elements(
              case when jsonb_typeof(i.understood -> 'requests') = 'array'
                then i.understood -> 'requests' else cast('[]' as jsonb) end) r
            where i.id = :inquiry and r -> 'origin' ->> 'code' is not null
              and r -> 'destination' ->> 'code' is not null
              and r -> 'origin' ->> 'code' <> r -> 'destination' ->> 'code'\
            """,
            Object[].class)
        .addScalar("origin", String.class)
        .addScalar("destination", String.class)
        .setParameter("inquiry", inquiry)
        .getResultList()
        .stream()
        .map(row -> new Lane(new UnLocode((String) row[0]), new UnLocode((String) row[1])))
        .toList();
  }
}
