package dev.quayside.notifier.readback;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Names;
import dev.quayside.notifier.wording.NotIncluded;
import dev.quayside.notifier.wording.PaymentTerms;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.RateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines a paper must have whatever its options are: who, for whom, what, until when, terms. */
final class FactLines {

  private final QuoteSheet sheet;
  private final GivenQuote quote;
  private final Language language;
  private final Stationery house;
  private final Fonts fonts;
  private final List<String> lines = new ArrayList<>();

  FactLines(QuoteSheet sheet, Stationery house, Fonts fonts) {
    this.sheet = sheet;
    this.quote = sheet.quote();
    this.language = quote.language();
    this.house = house;
    this.fonts = fonts;
  }

  List<String> lines() {
    lines.add(house.name());
    lines.add(house.address());
    lines.add(house.email());
    lines.add(Phrase.QUOTATION.in(language));
    lines.add(number(quote));
    facts(quote.offer().request());
    version();
    conditions();
    return lines;
  }

  static String number(GivenQuote quote) {
    return Phrase.NUMBER_AND_VERSION.in(
        quote.language(), quote.number(), Integer.toString(quote.version()));
  }

  /** Its name, and below it its country and code. */
  static List<String> port(Place place, Language language) {
    return List.of(
        Words.bare(Names.place(place, language)),
        Words.bare(
            Phrase.COUNTRY_AND_CODE.in(
                language, Names.country(place, language), place.code().code())));
  }

  private void facts(RateRequest request) {
    fact(Phrase.FOR, Optional.of(drawn(quote.buyer())));
    fact(
        Phrase.DATE,
        Optional.of(Figures.day(quote.givenAt().atZone(house.zone()).toLocalDate(), language)));
    fact(Phrase.VALID_UNTIL, Optional.of(Figures.day(quote.offer().validUntil(), language)));
    lines.addAll(port(request.origin(), language));
    lines.add("→");
    lines.addAll(port(request.destination(), language));
    fact(
        request.load() instanceof Containers ? Phrase.CONTAINERS : Phrase.CARGO,
        Optional.of(Cargo.of(request.load(), language)));
    fact(Phrase.COMMODITY, request.goods().description().map(this::drawn));
    fact(Phrase.GROSS_WEIGHT, request.goods().grossKg().map(kg -> Figures.number(kg) + "kg"));
    fact(Phrase.READY, request.readyOn().map(day -> Figures.day(day, language)));
    fact(Phrase.INCOTERM, request.incoterm().map(Enum::name));
    fact(Phrase.SERVICE, Optional.of(Phrase.service(request.mode()).in(language)));
  }

  /** A word of ours and what it says here. */
  private void fact(Phrase label, Optional<String> value) {
    lines.add(label.in(language) + value.orElse(Phrase.NOT_STATED.in(language)));
  }

  /** A sign that no font has may be lost; a letter or a digit may not. */
  private String drawn(String words) {
    return words
        .codePoints()
        .map(letter -> fonts.writes(letter) || mustStand(letter) ? letter : '□')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean mustStand(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.isWhitespace(letter)
        || Character.isISOControl(letter);
  }

  private void version() {
    String before = Integer.toString(quote.version() - 1);
    if (sheet.replacedBy().isPresent()) {
      lines.add(Phrase.REPLACED.in(language, sheet.replacedBy().get().toString()));
    } else if (quote.version() > 1) {
      lines.add(Phrase.REPLACES.in(language, before));
    }
    if (!sheet.changes().isEmpty()) {
      lines.add(Phrase.CHANGES.in(language, before));
      sheet.changes().forEach(change -> lines.add("•" + drawn(change)));
    }
  }

  private void conditions() {
    var offer = quote.offer();
    boolean boxes = offer.request().load() instanceof Containers;
    lines.add(Phrase.CONDITIONS.in(language));
    PaymentTerms.of(quote, language)
        .ifPresent(payment -> lines.add(payment + Phrase.FULL_STOP.in(language)));
    lines.add(
        Phrase.NOT_INCLUDED.in(language) + Names.list(NotIncluded.of(offer, language), language));
    if (offer.options().stream().anyMatch(option -> option.freeTime().combined().isPresent())) {
      lines.add(Phrase.FREE_TIME.in(language));
    }
    lines.add((boxes ? Phrase.SPACE : Phrase.SPACE_OF_LOOSE).in(language));
    lines.add(house.terms());
    lines.add(Phrase.TO_BOOK.in(language, house.email(), quote.number()));
    sheet.acceptAt().ifPresent(address -> lines.add(Phrase.ACCEPT.in(language, address)));
  }
}
