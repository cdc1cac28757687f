package dev.quayside.app.rehearsal;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.inbox.PriceDesk;
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
import dev.quayside.rates.tariff.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet on trial: it is published, what customers asked lately is priced with it, and all of it
 * is undone. So the trial can never differ from the real thing.
 *
 * @param inquiries requests of quotes given in the last 30 days on lanes the sheet speaks of
 * @param quotes options of quotes that still hold and that the sheet changes
 */
public record LibraryRehearsal(
    Rehearsal rehearsal, List<Repriced> inquiries, List<QuoteHit> quotes) {

  private static final Duration LATELY = Duration.ofDays(30);

  /** What is priced again takes a moment each; the newest ones count. */
  private static final int MOST_QUOTES = 2_000;

  /** A fortnight's sheet may come late; what ended before is nothing to compare with. */
  private static final int STILL_COMPARED_DAYS = 45;

  public LibraryRehearsal {
    inquiries = List.copyOf(inquiries);
    quotes = List.copyOf(quotes);
  }

  /** The rehearsal; the book is as it was before. */
  public static LibraryRehearsal of(
      Db db, Places places, Sheet sheet, List<Rate> rates, Instant now) {
    var found = new AtomicReference<Optional<LibraryRehearsal>>(Optional.empty());
    db.rehearse(
        books -> found.set(Optional.of(new Trial(db, books, places, now).of(sheet, rates))));
    return found.get().orElseThrow();
  }

  private record Trial(Db db, Books books, Places places, Instant now) {

    LibraryRehearsal of(Sheet sheet, List<Rate> rates) {
      LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
      HouseTerms terms = books.terms().terms();
      List<Rate> live =
          books.rates().comparable(sheet, rates, today.minusDays(STILL_COMPARED_DAYS));
      List<GivenQuote> lately = lately(rates, live);
      LocalDate begins =
          rates.stream()
              .map(rate -> rate.validity().from())
              .min(LocalDate::compareTo)
              .orElse(today);
      List<Pricing> before =
          lately.stream().map(quote -> price(quote.offer().request(), terms)).toList();
      Map<GivenQuote, List<Option>> open = open(lately, today);
      List<Pricing> openBefore = priced(open, terms);
      books.rates().publish(sheet, rates, now);
      List<Repriced> inquiries = new ArrayList<>();
      for (int i = 0; i < lately.size(); i++) {
        RateRequest request = lately.get(i).offer().request();
        inquiries.add(Repriced.of(request, before.get(i), price(moved(request, begins), terms)));
      }
      return new LibraryRehearsal(
          Rehearsal.of(rates, live, places, terms.exchange(), today),
          inquiries,
          hits(open, openBefore, priced(open, terms), terms, today));
    }

    /** Quotes of the last days that may be priced by a rate of the sheet, old or new. */
    private List<GivenQuote> lately(List<Rate> rates, List<Rate> live) {
      Set<Lane> lanes =
          Stream.concat(rates.stream(), live.stream()).map(Rate::lane).collect(Collectors.toSet());
      return books.quotes().newest(MOST_QUOTES).stream()
          .filter(quote -> quote.givenAt().isAfter(now.minus(LATELY)))
          .filter(quote -> speaksOf(lanes, quote.offer().request()))
          .toList();
    }

    private boolean speaksOf(Set<Lane> lanes, RateRequest request) {
      RateQuery query = new PriceDesk(db, places).query(request);
      return query.origins().stream()
          .flatMap(Set::stream)
          .anyMatch(from ->
              query.destinations().stream()
                  .flatMap(Set::stream)
                  .anyMatch(to -> !from.equals(to) && lanes.contains(new Lane(from, to))));
    }

    private Pricing price(RateRequest request, HouseTerms terms) {
      RateQuery query = new PriceDesk(db, places).query(request);
      return Pricer.price(request, query, books.rates().find(query), terms);
    }

    private static Map<GivenQuote, List<Option>> open(List<GivenQuote> lately, LocalDate today) {
      Map<GivenQuote, List<Option>> open = new LinkedHashMap<>();
      lately.forEach(quote ->
          open.put(
              quote,
              quote.offer().options().stream()
                  .filter(option -> !option.validity().to().isBefore(today))
                  .toList()));
      return open;
    }

    /** Each option's request, asked of its own line alone. */
    private List<Pricing> priced(Map<GivenQuote, List<Option>> open, HouseTerms terms) {
      List<Pricing> priced = new ArrayList<>();
      open.forEach((quote, options) ->
          options.forEach(option ->
              priced.add(price(ofLine(quote.offer().request(), option.carrier().scac()), terms))));
      return priced;
    }

    private static List<QuoteHit> hits(
        Map<GivenQuote, List<Option>> open,
        List<Pricing> before,
        List<Pricing> after,
        HouseTerms terms,
        LocalDate today) {
      List<QuoteHit> hits = new ArrayList<>();
      int at = 0;
      for (var entry : open.entrySet()) {
        for (Option option : entry.getValue()) {
          QuoteHit.of(entry.getKey().number(), option, before.get(at), after.get(at), terms, today)
              .ifPresent(hits::add);
          at++;
        }
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

  private static RateRequest ofLine(RateRequest request, String scac) {
    return Asked.on(request, request.askedOn(), Set.of(scac));
  }
}
