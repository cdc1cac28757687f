package dev.quayside.db.timeline;

import dev.quayside.db.json.FactJson;
import dev.quayside.db.timeline.Happening.AcceptedQuote;
import dev.quayside.db.timeline.Happening.AskedForRate;
import dev.quayside.db.timeline.Happening.ColleagueJoined;
import dev.quayside.db.timeline.Happening.ColleagueLeft;
import dev.quayside.db.timeline.Happening.ConfirmedBl;
import dev.quayside.db.timeline.Happening.DeclinedQuote;
import dev.quayside.db.timeline.Happening.FetchedDocument;
import dev.quayside.db.timeline.Happening.HandedInPaper;
import dev.quayside.db.timeline.Happening.HandledBySales;
import dev.quayside.db.timeline.Happening.LookedAtQuote;
import dev.quayside.db.timeline.Happening.MadeRequest;
import dev.quayside.db.timeline.Happening.OpportunityStands;
import dev.quayside.db.timeline.Happening.SearchedLane;
import dev.quayside.db.timeline.Happening.SignedIn;
import dev.quayside.db.timeline.Happening.WantsBlChanged;
import dev.quayside.db.timeline.Happening.WasHandedOver;
import dev.quayside.db.timeline.Happening.WasQuoted;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The customer's story, told once and never rewritten. */
public final class TimelineStore {

  /** What customers do of themselves, as it is written. */
  public static final List<String> OWN_DOINGS =
      List.of(
          "ASKED_FOR_RATE",
          "SIGNED_IN",
          "SEARCHED_LANE",
          "SEARCHED_UNSERVED_LANE",
          "LOOKED_AT_QUOTE",
          "LOOKED_AT_SHIPMENT",
          "FETCHED_DOCUMENT",
          "HANDED_IN_PAPER",
          "CONFIRMED_BL",
          "WANTS_BL_CHANGED",
          "ACCEPTED_QUOTE",
          "DECLINED_QUOTE",
          "MADE_REQUEST");

  /** What else is told of them. */
  public static final List<String> TOLD_OF_THEM =
      List.of(
          "WAS_QUOTED",
          "GAVE_UP_SEARCH",
          "WAS_HANDED_OVER",
          "COLLEAGUE_JOINED",
          "COLLEAGUE_LEFT",
          "OPPORTUNITY_STANDS",
          "HANDLED_BY_SALES");

  private final StatelessSession session;

  public TimelineStore(StatelessSession session) {
    this.session = session;
  }

  public void append(CustomerId customer, Happening happening, Instant now) {
    switch (happening) {
      case AskedForRate(Lane lane) -> append(customer, "ASKED_FOR_RATE", lane.toString(), now);
      case SignedIn() -> keep(customer, line("SIGNED_IN", ""), now);
      case SearchedLane(Lane lane, boolean served, Mode mode, Load load) ->
          keep(
              customer,
              new Line(
                  served ? "SEARCHED_LANE" : "SEARCHED_UNSERVED_LANE",
                  lane.toString(),
                  "",
                  mode.name(),
                  Optional.of(FactJson.write(load))),
              now);
      case LookedAtQuote(String quote) -> keep(customer, line("LOOKED_AT_QUOTE", quote), now);
      case WasQuoted(String quote) -> append(customer, "WAS_QUOTED", quote, now);
      case WasHandedOver(var reason) ->
          append(
              customer,
              new Line("WAS_HANDED_OVER", reason.en(), reason.zh(), "", Optional.empty()),
              now);
      case AcceptedQuote(String quote, String order) ->
          append(customer, "ACCEPTED_QUOTE", quote + " as " + order, now);
      case DeclinedQuote(String quote, String reason) ->
          append(customer, "DECLINED_QUOTE", quote + ": " + reason, now);
      case FetchedDocument(String document) -> append(customer, "FETCHED_DOCUMENT", document, now);
      case HandedInPaper(String shipment, String paper) ->
          append(customer, "HANDED_IN_PAPER", shipment + ": " + paper, now);
      case ConfirmedBl(String shipment, int draft) ->
          append(customer, "CONFIRMED_BL", shipment + ", " + draft, now);
      case WantsBlChanged(String shipment, int draft) ->
          append(customer, "WANTS_BL_CHANGED", shipment + ", " + draft, now);
      case ColleagueJoined(String who, String by) ->
          append(customer, "COLLEAGUE_JOINED", who + ", asked by " + by, now);
      case ColleagueLeft(String who, String by) ->
          append(customer, "COLLEAGUE_LEFT", who + ", shown out by " + by, now);
      case MadeRequest(String number, String kind) ->
          append(customer, "MADE_REQUEST", number + " " + kind, now);
      case OpportunityStands(String opportunity, String stage) ->
          append(customer, "OPPORTUNITY_STANDS", opportunity + " " + stage, now);
      case HandledBySales(String who, String what) ->
          append(customer, "HANDLED_BY_SALES", who + " " + what, now);
    }
  }

  /** Shipments that were looked at, many at once, but by those who want that kept no more. */
  public void append(List<ShipmentLook> looks) {
    session
        .createNativeMutationQuery(
            """
            insert into timeline (customer_id, kind, about, happened_at)
            select l.customer, 'LOOKED_AT_SHIPMENT', l.shipment, l.at
            from jsonb_to_recordset(cast(:looks as jsonb))
              as l (customer bigint, shipment text, at timestamptz)
            where not exists (
              select from habit_off h where h.customer_id = l.customer and h.habit = :habit)\
            """)
        .setParameter("looks", FactJson.write(looks))
        .setParameter("habit", Habit.SHIPMENTS_LOOKED_AT.name())
        .executeUpdate();
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

  /**
   * A page of it, the newest first.
   *
   * @param kinds what is told of; nothing where there is none
   * @param until what happened later is not told
   * @param before the number of the last on the page before
   */
  public List<Told> page(
      CustomerId customer, List<String> kinds, Instant until, Optional<Long> before, int limit) {
    return session
        .createNativeQuery(
            """
            select id, kind, about, about_zh, happened_at from timeline
            where customer_id = :customer and kind in (:kinds) and happened_at <= :until
              and (cast(:before as bigint) is null
                or (happened_at, id) < (select happened_at, id from timeline where id = :before))
            order by happened_at desc, id desc limit :limit\
            """,
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("kind", String.class)
        .addScalar("about", String.class)
        .addScalar("about_zh", String.class)
        .addScalar("happened_at", Instant.class)
        .setParameter("customer", customer.value())
        .setParameterList("kinds", kinds)
        .setParameter("until", until)
        .setParameter("before", before.orElse(null), Long.class)
        .setParameter("limit", limit)
        .getResultStream()
        .map(row ->
            new Told(
                (Long) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4]))
        .toList();
  }

  /**
   * A line of the timeline.
   *
   * @param load as JSON; empty where nothing was to be carried
   */
  private record Line(
      String kind, String about, String aboutInChinese, String mode, Optional<String> load) {}

  private static Line line(String kind, String about) {
    return new Line(kind, about, "", "", Optional.empty());
  }

  /** What he only looks at, unless he has told us not to keep it. */
  private void keep(CustomerId customer, Line line, Instant now) {
    if (!new HabitStore(session).off(customer).contains(Habit.of(line.kind()))) {
      append(customer, line, now);
    }
  }

  private void append(CustomerId customer, String kind, String about, Instant now) {
    append(customer, line(kind, about), now);
  }

  private void append(CustomerId customer, Line line, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into timeline (customer_id, kind, about, about_zh, mode, load, happened_at)
            values (:customer, :kind, :about, :zh, :mode, cast(:load as json), :now)\
            """)
        .setParameter("customer", customer.value())
        .setParameter("kind", line.kind())
        .setParameter("about", line.about())
        .setParameter("zh", line.aboutInChinese())
        .setParameter("mode", line.mode())
        .setParameter("load", line.load().orElse(null), String.class)
        .setParameter("now", now)
        .executeUpdate();
  }
}
