package dev.quayside.db.status;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.quayside.db.shipment.References;
import dev.quayside.db.tracking.TrackingStore;
import dev.quayside.db.tracking.Wanted;
import dev.quayside.db.wall.Whose;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Finds the shipment a customer asks about, among those that he sees and no others. */
public final class StatusStore {

  private final StatelessSession session;

  public StatusStore(StatelessSession session) {
    this.session = session;
  }

  /** One that goes by a number, as the customer's list of them has it. */
  private record Hit(String number, boolean over) {}

  /**
   * The one that goes by all of these numbers.
   *
   * @param named each of them must be a number of it
   * @param perhaps numbers that may be of it, or of something else
   */
  public Meant named(Whose whose, Collection<String> named, Collection<String> perhaps) {
    Set<String> asked = plain(named);
    Set<String> all = new HashSet<>(asked);
    all.addAll(plain(perhaps));
    Map<String, Set<Hit>> found = hits(whose, all);
    if (!found.keySet().containsAll(asked) || found.isEmpty()) {
      return new Meant.None();
    }
    Set<Hit> meant = new HashSet<>(found.values().iterator().next());
    found.values().forEach(meant::retainAll);
    if (meant.isEmpty()) {
      return new Meant.Several();
    }
    // A container serves one shipment after the other.
    Set<Hit> open = meant.stream().filter(hit -> !hit.over()).collect(toSet());
    Set<Hit> left = open.isEmpty() ? meant : open;
    return left.size() == 1 ? one(whose, left.iterator().next().number()) : new Meant.Several();
  }

  /** The one that was filed last. */
  public Meant last(Whose whose, Instant now) {
    return new TrackingStore(session)
        .page(whose, Wanted.ALL, Optional.empty(), 1, now).shipments().stream()
            .findFirst()
            .map(shipment -> one(whose, shipment.number()))
            .orElseGet(Meant.None::new);
  }

  private Meant one(Whose whose, String number) {
    return new TrackingStore(session)
        .of(whose, number)
        .<Meant>map(Meant.One::new)
        .orElseGet(Meant.None::new);
  }

  private static Set<String> plain(Collection<String> numbers) {
    return numbers.stream().map(References::plain).collect(toSet());
  }

  private Map<String, Set<Hit>> hits(Whose whose, Set<String> keys) {
    return session
        .createNativeQuery(
            """
            select k.key, s.number, p.stage = 'DELIVERED' as over
            from shipment_key k
            join shipment_party p on p.shipment_id = k.shipment_id and p.customer_id = k.customer_id
            join shipment s on s.id = k.shipment_id
            where k.customer_id = any(cast(:customers as bigint[]))
              and k.key = any(cast(:keys as text[]))
              and (:person = '' or :person = any(p.people))
            order by k.shipment_id desc limit 200\
            """,
            Object[].class)
        .addScalar("key", String.class)
        .addScalar("number", String.class)
        .addScalar("over", Boolean.class)
        .setParameter("customers", whose.ids().toArray(Long[]::new))
        .setParameter("keys", keys.toArray(String[]::new))
        .setParameter("person", whose.person())
        .getResultList()
        .stream()
        .collect(
            groupingBy(
                row -> (String) Objects.requireNonNull(row[0]),
                mapping(StatusStore::hit, toSet())));
  }

  private static Hit hit(Object[] row) {
    return new Hit((String) row[1], (Boolean) row[2]);
  }

  /**
   * Whether a conversation was told lately how this one stands; whoever asks again at once wants to
   * know something else.
   *
   * @param reason how that stands in the book
   */
  public boolean toldSince(long conversation, String reason, Instant since) {
    List<Boolean> told =
        session
            .createNativeQuery(
                """
                select exists (
                  select from inquiry
                  where conversation_id = :conversation and outcome = 'TOLD'
                    and starts_with(outcome_reason, :reason) and decided_at > :since)\
                """,
                Boolean.class)
            .setParameter("conversation", conversation)
            .setParameter("reason", reason)
            .setParameter("since", since)
            .getResultList();
    return told.getFirst();
  }
}
