package dev.quayside.portal.lists;

import dev.quayside.db.customer.Customer;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.listing.Cases;
import dev.quayside.db.listing.Gap;
import dev.quayside.db.listing.InquiryFilter;
import dev.quayside.db.listing.Letter;
import dev.quayside.db.order.LostReason;
import dev.quayside.portal.library.Meant;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands the filter of the inbox. */
final class InquiryWanted {

  static final List<String> FIELDS =
      List.of(
          "who",
          "outcome",
          "from",
          "to",
          "customer",
          "since",
          "until",
          "mine",
          "cases",
          "lost",
          "gap",
          "letter");

  private final Wanted wanted;
  private final Choices choices;

  private InquiryWanted(Wanted wanted) {
    this.wanted = wanted;
    this.choices = new Choices(wanted);
  }

  /**
   * What came of it.
   *
   * @param unclear fields that mean nothing; with any, the filter is not to be used
   */
  record Read(InquiryFilter filter, Set<String> unclear) {}

  static Read read(
      Wanted wanted,
      Places places,
      Function<String, Optional<Customer>> byCode,
      Optional<Long> me,
      Instant now,
      ZoneId zone) {
    return new InquiryWanted(wanted).read(places, byCode, me, now, zone);
  }

  private Read read(
      Places places,
      Function<String, Optional<Customer>> byCode,
      Optional<Long> me,
      Instant now,
      ZoneId zone) {
    var filter =
        new InquiryFilter(
            wanted.field("who"),
            choices.one("outcome", Outcome.values()),
            places("from", places),
            places("to", places),
            choices.customer(byCode).map(Customer::id),
            choices.day("since").map(day -> day.atStartOfDay(zone).toInstant()),
            choices.day("until").map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
            me.filter(_ -> !wanted.field("mine").isEmpty()),
            choices.one("cases", Cases.values()),
            choices.one("lost", LostReason.values()),
            choices.one("gap", Gap.values()),
            choices.one("letter", Letter.values()),
            LocalDate.ofInstant(now, zone));
    return new Read(filter, choices.unclear());
  }

  /**
   * A code means itself, so that a figure's lane leads to that lane; a name means its terminals.
   */
  private Set<String> places(String field, Places places) {
    String text = wanted.field(field);
    if (UnLocode.isUnLocode(text)) {
      return Set.of(text);
    }
    Set<String> codes =
        text.isEmpty()
            ? Set.of()
            : Meant.by(text, Optional.empty(), places).stream()
                .map(Place::code)
                .map(UnLocode::code)
                .collect(Collectors.toCollection(TreeSet::new));
    if (codes.isEmpty() && !text.isEmpty()) {
      choices.refuse(field);
    }
    return codes;
  }
}
