package dev.quayside.db.timeline;

import dev.quayside.db.timeline.Happening.AcceptedQuote;
import dev.quayside.db.timeline.Happening.AskedForRate;
import dev.quayside.db.timeline.Happening.ColleagueJoined;
import dev.quayside.db.timeline.Happening.ColleagueLeft;
import dev.quayside.db.timeline.Happening.DeclinedQuote;
import dev.quayside.db.timeline.Happening.FetchedDocument;
import dev.quayside.db.timeline.Happening.HandledBySales;
import dev.quayside.db.timeline.Happening.LookedAtQuote;
import dev.quayside.db.timeline.Happening.SearchedLane;
import dev.quayside.db.timeline.Happening.SignedIn;
import dev.quayside.db.timeline.Happening.WasHandedOver;
import dev.quayside.db.timeline.Happening.WasQuoted;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** The customer's story, told once and never rewritten. */
public final class TimelineStore {

  private final StatelessSession session;

  public TimelineStore(StatelessSession session) {
    this.session = session;
  }

  public void append(CustomerId customer, Happening happening, Instant now) {
    switch (happening) {
      case AskedForRate(Lane lane) -> append(customer, "ASKED_FOR_RATE", lane.toString(), now);
      case SignedIn() -> keep(customer, "SIGNED_IN", "", now);
      case SearchedLane(Lane lane, boolean served) ->
          keep(customer, served ? "SEARCHED_LANE" : "SEARCHED_UNSERVED_LANE", lane.toString(), now);
      case LookedAtQuote(String quote) -> keep(customer, "LOOKED_AT_QUOTE", quote, now);
      case WasQuoted(String quote) -> append(customer, "WAS_QUOTED", quote, now);
      case WasHandedOver(String reason) -> append(customer, "WAS_HANDED_OVER", reason, now);
      case AcceptedQuote(String quote, String order) ->
          append(customer, "ACCEPTED_QUOTE", quote + " as " + order, now);
      case DeclinedQuote(String quote, String reason) ->
          append(customer, "DECLINED_QUOTE", quote + ": " + reason, now);
      case FetchedDocument(String document) -> append(customer, "FETCHED_DOCUMENT", document, now);
      case ColleagueJoined(String who, String by) ->
          append(customer, "COLLEAGUE_JOINED", who + ", asked by " + by, now);
      case ColleagueLeft(String who, String by) ->
          append(customer, "COLLEAGUE_LEFT", who + ", shown out by " + by, now);
      case HandledBySales(String who, String what) ->
          append(customer, "HANDLED_BY_SALES", who + " " + what, now);
    }
  }

  /** What happened, the oldest first, each as "KIND about". */
  public List<String> story(CustomerId customer) {
    return session
        .createNativeQuery(
            """
            select trim(kind || ' ' || about) from timeline where customer_id = :customer
            order by happened_at, id\
            """,
            String.class)
        .setParameter("customer", customer.value())
        .getResultList();
  }

  /** What he only looks at, unless he has told us not to keep it. */
  private void keep(CustomerId customer, String kind, String about, Instant now) {
    if (!new HabitStore(session).off(customer).contains(Habit.of(kind))) {
      append(customer, kind, about, now);
    }
  }

  private void append(CustomerId customer, String kind, String about, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into timeline (customer_id, kind, about, happened_at)
            values (:customer, :kind, :about, :now)\
            """)
        .setParameter("customer", customer.value())
        .setParameter("kind", kind)
        .setParameter("about", about)
        .setParameter("now", now)
        .executeUpdate();
  }
}
