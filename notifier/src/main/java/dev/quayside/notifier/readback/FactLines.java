package dev.quayside.notifier.readback;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Piece;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.ByTruck;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Names;
import dev.quayside.notifier.wording.NotIncluded;
import dev.quayside.notifier.wording.PaymentTerms;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines a paper must have whatever its options are: who, for whom, what, until when, terms. */
final class FactLines {

  private final QuoteSheet sheet;
  private final GivenQuote quote;
  private final Tongue tongue;
  private final Stationery house;
  private final Fonts fonts;
  private final List<String> lines = new ArrayList<>();

  FactLines(QuoteSheet sheet, Stationery house, Tongue tongue, Fonts fonts) {
    this.sheet = sheet;
    this.quote = sheet.quote();
    this.tongue = tongue;
    this.house = house;
    this.fonts = fonts;
  }

  List<String> lines() {
    lines.add(house.name());
    lines.add(house.address());
    lines.addAll(tongue.look().letterhead());
    lines.add(house.email());
    lines.add(tongue.say(Phrase.QUOTATION));
    lines.add(number(quote, tongue));
    facts(quote.offer().request());
    version();
    conditions();
    return lines;
  }

  static String number(GivenQuote quote, Tongue tongue) {
    return tongue.in(
        tongue.first(),
        Phrase.NUMBER_AND_VERSION,
        quote.number(),
        Integer.toString(quote.version()));
  }

  /** Its name, and below it its country and code. */
  static List<String> port(Place place, Tongue tongue) {
    String country = tongue.say(language -> Names.country(place, language));
    return List.of(
        Words.bare(tongue.say(language -> Names.place(place, language))),
        Words.bare(
            tongue.in(tongue.first(), Phrase.COUNTRY_AND_CODE, country, place.code().code())));
  }

  private void facts(RateRequest request) {
    fact(Phrase.FOR, Optional.of(drawn(quote.buyer())));
    fact(
        Phrase.DATE,
        Optional.of(Figures.day(quote.givenAt().atZone(house.zone()).toLocalDate(), tongue)));
    fact(Phrase.VALID_UNTIL, Optional.of(Figures.day(quote.offer().validUntil(), tongue)));
    lines.addAll(port(request.origin(), tongue));
    lines.add("→");
    lines.addAll(port(request.destination(), tongue));
    fact(
        request.load() instanceof Containers ? Phrase.CONTAINERS : Phrase.CARGO,
        Optional.of(tongue.below(language -> Cargo.of(request.load(), language))));
    fact(Phrase.COMMODITY, request.goods().description().map(this::drawn));
    fact(Phrase.GROSS_WEIGHT, request.goods().grossKg().map(kg -> Figures.number(kg) + "kg"));
    fact(Phrase.READY, request.readyOn().map(day -> Figures.day(day, tongue)));
    fact(Phrase.INCOTERM, request.incoterm().map(Enum::name));
    fact(
        Phrase.SERVICE,
        Optional.of(tongue.below(language -> tongue.in(language, Phrase.service(request)))));
    request.haulage().forEach(truck -> fact(Phrase.truck(truck), Optional.of(way(truck, request))));
  }

  private String way(Haulage truck, RateRequest request) {
    return tongue.below(language -> ByTruck.way(truck, request, language));
  }

  /** A word of ours and what it says here. */
  private void fact(Phrase label, Optional<String> value) {
    lines.add(tongue.say(label) + value.orElse(tongue.say(Phrase.NOT_STATED)));
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
      lines.add(tongue.say(Phrase.REPLACED, sheet.replacedBy().get().toString()));
    } else if (quote.version() > 1) {
      lines.add(tongue.say(Phrase.REPLACES, before));
    }
    if (!sheet.changes().isEmpty() && tongue.draws(Piece.CHANGES)) {
      lines.add(tongue.say(Phrase.CHANGES, before));
      sheet.changes().forEach(change -> lines.add("•" + drawn(change)));
    }
  }

  private void conditions() {
    lines.add(tongue.say(Phrase.CONDITIONS));
    lines.add(house.terms());
    tongue.languages().forEach(this::conditions);
  }

  private void conditions(Language language) {
    var offer = quote.offer();
    boolean boxes = offer.request().load() instanceof Containers;
    PaymentTerms.of(quote, language)
        .ifPresent(payment -> lines.add(payment + tongue.in(language, Phrase.FULL_STOP)));
    lines.add(
        tongue.in(language, Phrase.NOT_INCLUDED)
            + Names.list(NotIncluded.of(offer, language), language));
    if (tongue.draws(Piece.FREE_TIME_NOTE)
        && offer.options().stream().anyMatch(option -> option.freeTime().combined().isPresent())) {
      lines.add(tongue.in(language, Phrase.FREE_TIME));
    }
    if (tongue.draws(Piece.SPACE_NOTE)) {
      lines.add(tongue.in(language, boxes ? Phrase.SPACE : Phrase.SPACE_OF_LOOSE));
    }
    tongue.look().notes().stream()
        .filter(own -> own.language() == language)
        .forEach(own -> lines.add(own.text()));
    lines.add(tongue.in(language, Phrase.TO_BOOK, house.email(), quote.number()));
    sheet
        .acceptAt()
        .filter(_ -> tongue.draws(Piece.CODE))
        .ifPresent(address -> lines.add(tongue.in(language, Phrase.ACCEPT, address)));
  }
}
