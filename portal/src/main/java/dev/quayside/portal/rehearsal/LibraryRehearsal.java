package dev.quayside.portal.rehearsal;

import dev.quayside.db.Books;
import dev.quayside.db.inquiry.ReadyInquiry;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.rehearsal.Rehearsal;
import dev.quayside.rates.rehearsal.again.QuoteHit;
import dev.quayside.rates.rehearsal.again.Repriced;
import dev.quayside.rates.rehearsal.change.Predecessors;
import dev.quayside.rates.tariff.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet on trial: it is published, and what customers asked lately is priced with it. Whoever
 * does not want it takes the whole transaction back; so the trial can never differ from the real
 * thing.
 *
 * @param version that the sheet made, as long as the transaction stands
 * @param inquiries what was asked in the last 30 days on lanes the sheet speaks of, and could be
 *     priced as it stood, whether there was a price or not
 * @param quotes options of quotes that still hold and that the sheet changes
 */
public record LibraryRehearsal(
    LibraryVersion version, Rehearsal rehearsal, List<Again> inquiries, List<QuoteHit> quotes) {

  private static final Duration LATELY = Duration.ofDays(30);

  /** What is priced again takes a moment each; the newest ones count. */
  private static final int MOST_AGAIN = 2_000;

  /** A fortnight's sheet may come late; what ended before is nothing to compare with. */
  private static final int STILL_COMPARED_DAYS = 45;

  public LibraryRehearsal {
    inquiries = List.copyOf(inquiries);
    quotes = List.copyOf(quotes);
  }

  /** An inquiry, and what its writer would be told now. */
  public record Again(ReadyInquiry inquiry, Repriced told) {}

  /** Whether a person should look at it before it goes live. */
  public boolean doubtful() {
    return !rehearsal.warnings().isEmpty();
  }

  /**
   * Publishes the sheet within the transaction of the books, and says what that does.
   *
   * @param message whether it is but a message, which says nothing of lanes it does not name
   */
  public static LibraryRehearsal of(
      Books books, Places places, Sheet sheet, List<Rate> rates, boolean message, Instant now) {
    return new Trial(books, places, now).of(sheet, rates, message);
  }

  private record Sold(GivenQuote quote, Option option) {

    /** The quote's request, asked of the option's line alone. */
    RateRequest request() {
      RateRequest request = quote.offer().request();
      return Asked.on(request, request.askedOn(), Set.of(option.carrier().scac()));
    }
  }

  private record Trial(Books books, Places places, Instant now) {

    LibraryRehearsal of(Sheet sheet, List<Rate> rates, boolean message) {
      LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
      HouseTerms terms = books.terms().terms();
      List<Rate> comparable =
          books.rates().comparable(sheet, rates, today.minusDays(STILL_COMPARED_DAYS));
      List<Rate> live =
          message
              ? Predecessors.ofMessage(rates, comparable)
              : Predecessors.ofSheet(rates, comparable);
      Set<Lane> lanes =
          Stream.concat(rates.stream(), live.stream()).map(Rate::lane).collect(Collectors.toSet());
      List<ReadyInquiry> lately =
          books.inquiries().readySince(now.minus(LATELY), MOST_AGAIN).stream()
              .filter(inquiry -> speaksOf(lanes, inquiry.request()))
              .toList();
      List<Sold> open = open(lanes, today);
      List<Pricing> before =
          lately.stream().map(inquiry -> price(inquiry.request(), terms)).toList();
      List<Pricing> openBefore = open.stream().map(sold -> price(sold.request(), terms)).toList();
      // It asks nothing of the books, so it need not wait until they have taken in the sheet.
      var rehearsal =
          CompletableFuture.supplyAsync(
              () -> Rehearsal.of(rates, live, places, terms.exchange(), today));
      LibraryVersion version = books.rates().publish(sheet, rates, now);
      LocalDate begins =
          rates.stream()
              .map(rate -> rate.validity().from())
              .min(LocalDate::compareTo)
              .orElse(today);
      return new LibraryRehearsal(
          version,
          rehearsal.join(),
          again(lately, before, begins, terms),
          hits(open, openBefore, terms, today));
    }

    /** Options of quotes that still hold, and may be priced by a rate of the sheet, old or new. */
    private List<Sold> open(Set<Lane> lanes, LocalDate today) {
      return books.quotes().newest(MOST_AGAIN).stream()
          .filter(quote -> speaksOf(lanes, quote.offer().request()))
          .flatMap(quote ->
              quote.offer().options().stream()
                  .filter(option -> !option.validity().to().isBefore(today))
                  .map(option -> new Sold(quote, option)))
          .toList();
    }

    private boolean speaksOf(Set<Lane> lanes, RateRequest request) {
      RateQuery query = RateQuery.of(request, places);
      if (request.haulage().stream()
          .anyMatch(truck -> lanes.stream().anyMatch(RateQuery.of(request, truck)::speaksOf))) {
        return true;
      }
      return query.origins().stream()
          .flatMap(Set::stream)
          .anyMatch(from ->
              query.destinations().stream()
                  .flatMap(Set::stream)
                  .anyMatch(to -> !from.equals(to) && lanes.contains(new Lane(from, to))));
    }

    private Pricing price(RateRequest request, HouseTerms terms) {
      RateQuery query = RateQuery.of(request, places);
      return Pricer.price(request, query, books.rates().find(request, query), terms);
    }

    private List<Again> again(
        List<ReadyInquiry> lately, List<Pricing> before, LocalDate begins, HouseTerms terms) {
      List<Again> again = new ArrayList<>();
      for (int i = 0; i < lately.size(); i++) {
        RateRequest request = lately.get(i).request();
        Pricing after = price(moved(request, begins), terms);
        again.add(new Again(lately.get(i), Repriced.of(request, before.get(i), after)));
      }
      return again;
    }

    private List<QuoteHit> hits(
        List<Sold> open, List<Pricing> before, HouseTerms terms, LocalDate today) {
      List<QuoteHit> hits = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        Sold sold = open.get(i);
        Pricing after = price(sold.request(), terms);
        QuoteHit.of(sold.quote().number(), sold.option(), before.get(i), after, terms, today)
            .ifPresent(hits::add);
      }
      return hits;
    }
  }

  /** The same request, asked on the day the new sheet begins, if it was asked before. */
  private static RateRequest moved(RateRequest request, LocalDate begins) {
    return request.ready().isBefore(begins)
        ? Asked.on(request, begins, request.carriers())
        : request;
  }
}
