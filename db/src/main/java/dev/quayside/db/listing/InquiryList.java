package dev.quayside.db.listing;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.InquiryStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Leafs through the inquiries that a filter lets through, the newest first; nothing is counted. */
public final class InquiryList {

  private final StatelessSession session;

  public InquiryList(StatelessSession session) {
    this.session = session;
  }

  public InquiryPage page(InquiryFilter filter, Optional<Spot> after, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<String> conditions = conditions(filter, values);
    after.ifPresent(spot -> {
      conditions.add("(i.taken_in_at, i.id) < (:spotAt, :spotId)");
      values.put("spotAt", spot.takenInAt());
      values.put("spotId", spot.inquiry());
    });
    NativeQuery<Long> query =
        session.createNativeQuery(
            "select i.id from inquiry i where "
                + String.join(" and ", conditions)
                + " order by i.taken_in_at desc, i.id desc limit :limit",
            Long.class);
    values.forEach(query::setParameter);
    // One more than is shown tells whether there is a next page.
    List<Long> ids = query.setParameter("limit", limit + 1).getResultList();
    boolean more = ids.size() > limit;
    List<FiledInquiry> shown = new InquiryStore(session).filed(more ? ids.subList(0, limit) : ids);
    return new InquiryPage(shown, more ? Optional.of(Spot.of(shown.getLast())) : Optional.empty());
  }

  private static List<String> conditions(InquiryFilter filter, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    if (!filter.who().isEmpty()) {
      conditions.add("strpos(lower(i.sender_name || ' ' || i.sender), lower(:who)) > 0");
      values.put("who", filter.who());
    }
    filter
        .outcome()
        .ifPresent(outcome -> {
          conditions.add("i.outcome = :outcome");
          values.put("outcome", outcome.name());
        });
    filter
        .customer()
        .ifPresent(customer -> {
          conditions.add("i.customer_id = :customer");
          values.put("customer", customer.value());
        });
    filter
        .since()
        .ifPresent(since -> {
          conditions.add("i.taken_in_at >= :since");
          values.put("since", since);
        });
    filter
        .until()
        .ifPresent(until -> {
          conditions.add("i.taken_in_at < :until");
          values.put("until", until);
        });
    filter
        .of()
        .ifPresent(user -> {
          conditions.add("i.customer_id in (select id from customer where account_manager = :of)");
          values.put("of", user);
        });
    lane(filter, conditions, values);
    counted(filter, conditions, values);
    return conditions;
  }

  /** Asked for, or quoted: a later mail may leave out what an earlier one said. */
  private static void lane(
      InquiryFilter filter, List<String> conditions, Map<String, Object> values) {
    if (!filter.origins().isEmpty() || !filter.destinations().isEmpty()) {
      conditions.add(
          """
          i.id in (
            select id from inquiry where lanes && cast(:lanes as text[])
            union
            select c.inquiry_id from quote_version c where %s)\
          """
              .formatted(quoted(filter)));
      values.put("lanes", lanes(filter.origins(), filter.destinations()));
    }
    if (!filter.origins().isEmpty()) {
      values.put("origins", filter.origins().toArray(String[]::new));
    }
    if (!filter.destinations().isEmpty()) {
      values.put("destinations", filter.destinations().toArray(String[]::new));
    }
  }

  /** What holds for a quote c between these places. */
  private static String quoted(InquiryFilter filter) {
    return (filter.origins().isEmpty() ? "true" : "c.origin = any(cast(:origins as text[]))")
        + " and "
        + (filter.destinations().isEmpty()
            ? "true"
            : "c.destination = any(cast(:destinations as text[]))");
  }

  /** As the book's function lanes_of writes them; an end that is not named stays open. */
  private static String[] lanes(Set<String> origins, Set<String> destinations) {
    return (origins.isEmpty() ? Set.of("") : origins)
        .stream()
            .flatMap(from ->
                (destinations.isEmpty() ? Set.of("") : destinations)
                    .stream().map(to -> from + ">" + to))
            .toArray(String[]::new);
  }

  private static void counted(
      InquiryFilter filter, List<String> conditions, Map<String, Object> values) {
    filter
        .cases()
        .ifPresent(cases -> {
          conditions.add("(" + cases.condition(quoted(filter)) + ")");
          if (cases.asksForToday()) {
            values.put("today", filter.today());
          }
        });
    filter
        .lost()
        .ifPresent(reason -> {
          conditions.add(
              """
              exists (select 1 from quoted_case c
                where c.inquiry_id = i.id and c.decided = 'DECLINED' and c.reason = :reason)\
              """);
          values.put("reason", reason.name());
        });
    filter
        .gap()
        .ifPresent(gap ->
            conditions.add(
                """
                exists (select 1 from quoted_case c join quoted_gap g on g.quote_id = c.quote_id
                  where c.inquiry_id = i.id and %s)\
                """
                    .formatted(gap.condition())));
    filter
        .letter()
        .ifPresent(letter ->
            conditions.add(
                "exists (select 1 from outbox o where o.inquiry_id = i.id and %s)"
                    .formatted(letter.condition())));
  }
}
