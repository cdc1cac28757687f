package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.lanes.Lanes;
import dev.quayside.inbox.read.lanes.Spot;
import dev.quayside.inbox.read.words.Dittos;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the two ends of a lane, each with the other in view: Manzanillo is in Mexico for one who
 * ships from Panama. A country named for an end elsewhere in the message counts too.
 */
final class EndReading {

  private static final Phrase HAN = Phrase.exact("\\p{IsHan}");

  private final Wording text;
  private final Lanes lanes;
  private final PlaceQuestion question;
  private final Places places;

  /** The destinations among which this lane's is a choice. */
  private final List<Spot> choices;

  EndReading(Wording text, Lanes lanes, List<Spot> choices, Optional<Mode> mode, Places places) {
    this.text = text;
    this.lanes = lanes;
    this.choices = choices;
    this.question = PlaceQuestion.by(mode.map(EndReading::kind).orElse(PlaceKind.SEA));
    this.places = places;
  }

  Ends of(Optional<Spot> from, Optional<Spot> to, Optional<Door> pickup, Optional<Door> delivery) {
    var start = country(lanes.originArea());
    var end = country(lanes.destinationArea());
    var origin = draft(from, pickup, question, start);
    var toward = origin.flatMap(PlaceDraft::place).map(question::towards).orElse(question);
    var alone = draft(to, delivery, toward, end);
    var destination =
        open(alone)
            ? draft(to, delivery, toward, end.or(this::ofChoices))
                .filter(d -> !open(d))
                .or(() -> alone)
            : alone;
    if (origin.flatMap(PlaceDraft::place).isPresent()) {
      return new Ends(origin, destination);
    }
    var back = destination.flatMap(PlaceDraft::place).map(question::towards).orElse(question);
    return new Ends(draft(from, pickup, back, start), destination);
  }

  private static boolean open(Optional<PlaceDraft> end) {
    return end.filter(EndReading::open).isPresent();
  }

  private static boolean open(PlaceDraft end) {
    return end.answer() instanceof PlaceAnswer.Ambiguous;
  }

  /** "Valparaiso / San Antonio": the country of those choices that are plain. */
  private Optional<String> ofChoices() {
    var countries =
        choices.stream()
            .map(spot -> places.resolve(spot.words(text), question))
            .flatMap(answer ->
                answer instanceof PlaceAnswer.Found found
                    ? Stream.of(found.place().country())
                    : Stream.empty())
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
  }

  private Optional<PlaceDraft> draft(
      Optional<Spot> spot, Optional<Door> door, PlaceQuestion asked, Optional<String> country) {
    if (spot.isPresent() && !(spot.get().area() && within(spot.get(), door))) {
      var words = spot.get().words(text);
      var evidence = text.evidence(spot.get().span());
      var shown = Dittos.is(evidence.text()) ? words : evidence.text();
      return Optional.of(new PlaceDraft(shown, answer(words, asked, country), evidence));
    }
    return door.flatMap(d ->
        town(d.text())
            .map(town -> new PlaceDraft(town, answer(town, asked, country), d.evidence())));
  }

  /** "到老挝" above the unloading place 老挝万象: the town of the door says it closer. */
  private boolean within(Spot area, Optional<Door> door) {
    return door.flatMap(d -> town(d.text()))
        .map(town -> country(places.resolve(town, question)))
        .filter(there -> there.isPresent() && there.equals(country(Optional.of(area))))
        .isPresent();
  }

  /**
   * The town of an address. Of several in one country a Chinese address begins with the city, any
   * other ends with it.
   */
  private Optional<String> town(String address) {
    var towns =
        places.mentions(address).stream()
            .filter(mention -> !mention.risky() && mention.end() - mention.start() > 1)
            .map(mention -> mention.text())
            .distinct()
            .toList();
    var countries =
        towns.stream()
            .map(town -> country(places.resolve(town, PlaceQuestion.bare())))
            .distinct()
            .toList();
    if (towns.size() < 2) {
      return towns.stream().findFirst();
    }
    return countries.size() == 1 && countries.getFirst().isPresent()
        ? Optional.of(HAN.matcher(address).find() ? towns.getFirst() : towns.getLast())
        : Optional.empty();
  }

  private static Optional<String> country(PlaceAnswer answer) {
    return answer instanceof PlaceAnswer.Found found
        ? Optional.of(found.place().country())
        : Optional.empty();
  }

  /**
   * A city with several airports is a place too: which of them is for the airline's rate to say.
   */
  private PlaceAnswer answer(String words, PlaceQuestion asked, Optional<String> country) {
    var answer = quay(words, asked, airport(words, asked, country));
    var flown = asked.wanted().filter(kind -> kind == PlaceKind.AIR).isPresent();
    if (!flown || !(answer instanceof PlaceAnswer.Ambiguous several)) {
      return answer;
    }
    var countries = several.candidates().stream().map(Place::country).distinct().toList();
    var city = countries.size() == 1 ? places.resolve(words, PlaceQuestion.bare()) : answer;
    return city instanceof PlaceAnswer.Found found
            && found.place().country().equals(countries.getFirst())
        ? ofCity(words, found.place(), several)
        : answer;
  }

  /**
   * Nothing is flown to a port that only bears its city's name too: 迪拜 is Jebel Ali for a ship. Of
   * the airports, the one with the city's code is meant, else it is asked.
   */
  private static PlaceAnswer ofCity(String words, Place city, PlaceAnswer.Ambiguous airports) {
    var named =
        Stream.of(city.nameEn(), city.nameZh())
            .anyMatch(
                name -> words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
    return named
        ? new PlaceAnswer.Found(city)
        : airports.candidates().stream()
            .filter(airport -> city.codes().contains(airport.code()))
            .findFirst()
            .<PlaceAnswer>map(PlaceAnswer.Found::new)
            .orElse(airports);
  }

  /** "Shanghai (Pudong new area)" is no airport for a ship. */
  private PlaceAnswer quay(String words, PlaceQuestion asked, PlaceAnswer found) {
    var bracket = words.indexOf('(');
    var sea = asked.wanted().filter(kind -> kind == PlaceKind.SEA).isPresent();
    if (!sea
        || bracket < 1
        || !(found instanceof PlaceAnswer.Found place)
        || place.place().kind() != PlaceKind.AIR) {
      return found;
    }
    var bare = places.resolve(words.substring(0, bracket).strip(), asked);
    return bare instanceof PlaceAnswer.Found port && port.place().kind() != PlaceKind.AIR
        ? bare
        : found;
  }

  private PlaceAnswer airport(String words, PlaceQuestion asked, Optional<String> country) {
    if (country.isEmpty()) {
      return places.resolve(words, asked);
    }
    var there = places.resolve(words, asked.in(country.get()));
    var elsewhere =
        there instanceof PlaceAnswer.Found found && !found.place().country().equals(country.get());
    return elsewhere
        ? new PlaceAnswer.Ambiguous(List.of(((PlaceAnswer.Found) there).place()))
        : there;
  }

  private Optional<String> country(Optional<Spot> area) {
    return area.map(spot -> places.resolve(spot.span().in(text), PlaceQuestion.bare()))
        .flatMap(answer ->
            answer instanceof PlaceAnswer.Country known
                ? Optional.of(known.iso2())
                : Optional.empty());
  }

  private static PlaceKind kind(Mode mode) {
    return switch (mode) {
      case FCL, LCL -> PlaceKind.SEA;
      case AIR, EXPRESS -> PlaceKind.AIR;
      case RAIL -> PlaceKind.RAIL;
      case ROAD -> PlaceKind.INLAND;
    };
  }
}
