package dev.quayside.notifier.quotation;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.pdf.Tint;
import dev.quayside.notifier.pdf.structure.Role;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.ByTruck;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** For whom, from where to where, and what is carried: so that a misreading is seen at once. */
final class QuoteFacts {

  private static final float THIRD = (Paper.RIGHT - Paper.LEFT) / 3;
  private static final float GAP = 10;
  private static final float BAND = 41;
  private static final Ink PORT = new Ink(13, Tint.DARK, true);

  private final Paper paper;
  private final Tongue tongue;

  private QuoteFacts(Paper paper, Tongue tongue) {
    this.paper = paper;
    this.tongue = tongue;
  }

  /** A word and what it says here. */
  private record Fact(Phrase label, Optional<String> value) {
    Fact(Phrase label, String value) {
      this(label, Optional.of(value));
    }
  }

  static void draw(Paper paper, GivenQuote quote, ZoneId zone, Tongue tongue) throws IOException {
    var facts = new QuoteFacts(paper, tongue);
    RateRequest request = quote.offer().request();
    facts.row(
        List.of(
            new Fact(Phrase.FOR, quote.buyer()),
            new Fact(Phrase.DATE, facts.day(quote, zone)),
            new Fact(Phrase.VALID_UNTIL, tongue.day(quote.offer().validUntil()))));
    facts.lane(request.origin(), request.destination());
    facts.row(
        List.of(
            new Fact(
                request.load() instanceof Containers ? Phrase.CONTAINERS : Phrase.CARGO,
                tongue.below(language -> Cargo.of(request.load(), language))),
            new Fact(Phrase.COMMODITY, request.goods().description()),
            new Fact(
                Phrase.GROSS_WEIGHT,
                request.goods().grossKg().map(Amounts::plain).map(kg -> kg + " kg"))));
    facts.row(
        List.of(
            new Fact(Phrase.READY, request.readyOn().map(tongue::day)),
            new Fact(Phrase.INCOTERM, request.incoterm().map(Enum::name)),
            new Fact(
                Phrase.SERVICE,
                tongue.below(language -> tongue.in(language, Phrase.service(request))))));
    if (!request.haulage().isEmpty()) {
      facts.row(request.haulage().stream().map(truck -> facts.truck(truck, request)).toList());
    }
    paper.gap(6);
  }

  private Fact truck(Haulage truck, RateRequest request) {
    return new Fact(
        Phrase.truck(truck), tongue.below(language -> ByTruck.way(truck, request, language)));
  }

  private String day(GivenQuote quote, ZoneId zone) {
    return tongue.day(quote.givenAt().atZone(zone).toLocalDate());
  }

  private void row(List<Fact> facts) throws IOException {
    float top = paper.top();
    float lowest = top;
    for (int i = 0; i < facts.size(); i++) {
      float x = Paper.LEFT + i * THIRD;
      paper.moveTo(top);
      paper.begin(Role.PARAGRAPH);
      paper.text(x, Ink.LABEL, tongue.say(facts.get(i).label()));
      paper.down(10);
      Optional<String> value = facts.get(i).value();
      paper.paragraph(
          x,
          THIRD - GAP,
          value.isPresent() ? Ink.STRONG : Ink.FAINT,
          value.orElse(tongue.say(Phrase.NOT_STATED)));
      paper.end();
      lowest = Math.min(lowest, paper.top());
    }
    paper.moveTo(lowest);
    paper.gap(5);
  }

  /** The lane in large letters, an arrow between the ports. */
  private void lane(Place origin, Place destination) throws IOException {
    float half = (Paper.RIGHT - Paper.LEFT) / 2;
    paper.band(BAND, Tint.BAND);
    float top = paper.top();
    port(Paper.LEFT + GAP, half - 4 * GAP, origin);
    paper.moveTo(top - 9);
    paper.text(Paper.LEFT + half - 14, new Ink(15, Tint.ACCENT, true), "→");
    paper.moveTo(top);
    port(Paper.LEFT + half + 2 * GAP, half - 3 * GAP, destination);
    paper.moveTo(top - BAND);
    paper.gap(10);
  }

  private void port(float x, float width, Place place) throws IOException {
    paper.down(7);
    String name = tongue.say(language -> Names.place(place, language));
    float fitting = Math.min(1, width / paper.width(PORT, name));
    paper.text(x, new Ink(PORT.size() * fitting, PORT.tint(), true), name);
    paper.down(18);
    String country = tongue.say(language -> Names.country(place, language));
    paper.text(
        x,
        Ink.FAINT,
        tongue.in(tongue.first(), Phrase.COUNTRY_AND_CODE, country, place.code().code()));
  }
}
