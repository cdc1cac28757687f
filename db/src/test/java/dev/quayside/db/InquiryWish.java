package dev.quayside.db;

import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.listing.Cases;
import dev.quayside.db.listing.Gap;
import dev.quayside.db.listing.InquiryFilter;
import dev.quayside.db.listing.Letter;
import dev.quayside.db.order.LostReason;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A filter, said field by field. */
record InquiryWish(InquiryFilter filter) {

  InquiryWish() {
    this(
        new InquiryFilter(
            "",
            Optional.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2026, 6, 1)));
  }

  InquiryWish who(String who) {
    return new InquiryWish(
        new InquiryFilter(
            who,
            filter.outcome(),
            filter.origins(),
            filter.destinations(),
            filter.customer(),
            filter.since(),
            filter.until(),
            filter.of(),
            filter.cases(),
            filter.lost(),
            filter.gap(),
            filter.letter(),
            filter.today()));
  }

  InquiryWish outcome(Outcome outcome) {
    return new InquiryWish(
        new InquiryFilter(
            filter.who(),
            Optional.of(outcome),
            filter.origins(),
            filter.destinations(),
            filter.customer(),
            filter.since(),
            filter.until(),
            filter.of(),
            filter.cases(),
            filter.lost(),
            filter.gap(),
            filter.letter(),
            filter.today()));
  }

  InquiryWish lane(Set<String> from, Set<String> to) {
    return new InquiryWish(
        new InquiryFilter(
            filter.who(),
            filter.outcome(),
            from,
            to,
            filter.customer(),
            filter.since(),
            filter.until(),
            filter.of(),
            filter.cases(),
            filter.lost(),
            filter.gap(),
            filter.letter(),
            filter.today()));
  }

  InquiryWish customer(CustomerId customer) {
    return new InquiryWish(
        new InquiryFilter(
            filter.who(),
            filter.outcome(),
            filter.origins(),
            filter.destinations(),
            Optional.of(customer),
            filter.since(),
            filter.until(),
            filter.of(),
            filter.cases(),
            filter.lost(),
            filter.gap(),
            filter.letter(),
            filter.today()));
  }

  InquiryWish since(Instant since) {
    return new InquiryWish(
        new InquiryFilter(
            filter.who(),
            filter.outcome(),
            filter.origins(),
            filter.destinations(),
            filter.customer(),
            Optional.of(since),
            filter.until(),
            filter.of(),
            filter.cases(),
            filter.lost(),
            filter.gap(),
            filter.letter(),
            filter.today()));
  }

  InquiryWish of(long user) {
    return new InquiryWish(
        new InquiryFilter(
            filter.who(),
            filter.outcome(),
            filter.origins(),
            filter.destinations(),
            filter.customer(),
            filter.since(),
            filter.until(),
            Optional.of(user),
            filter.cases(),
            filter.lost(),
            filter.gap(),
            filter.letter(),
            filter.today()));
  }

  InquiryWish cases(Cases cases) {
    return new InquiryWish(
        new InquiryFilter(
            filter.who(),
            filter.outcome(),
            filter.origins(),
            filter.destinations(),
            filter.customer(),
            filter.since(),
            filter.until(),
            filter.of(),
            Optional.of(cases),
            filter.lost(),
            filter.gap(),
            filter.letter(),
            filter.today()));
  }

  InquiryWish lost(LostReason reason) {
    return new InquiryWish(
        new InquiryFilter(
            filter.who(),
            filter.outcome(),
            filter.origins(),
            filter.destinations(),
            filter.customer(),
            filter.since(),
            filter.until(),
            filter.of(),
            filter.cases(),
            Optional.of(reason),
            filter.gap(),
            filter.letter(),
            filter.today()));
  }

  InquiryWish gap(Gap gap) {
    return new InquiryWish(
        new InquiryFilter(
            filter.who(),
            filter.outcome(),
            filter.origins(),
            filter.destinations(),
            filter.customer(),
            filter.since(),
            filter.until(),
            filter.of(),
            filter.cases(),
            filter.lost(),
            Optional.of(gap),
            filter.letter(),
            filter.today()));
  }

  InquiryWish letter(Letter letter) {
    return new InquiryWish(
        new InquiryFilter(
            filter.who(),
            filter.outcome(),
            filter.origins(),
            filter.destinations(),
            filter.customer(),
            filter.since(),
            filter.until(),
            filter.of(),
            filter.cases(),
            filter.lost(),
            filter.gap(),
            Optional.of(letter),
            filter.today()));
  }
}
