package dev.quayside.portal.customers;

import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An agreed volume as it stands in the fields of its form; refused, it stands in the address of the
 * page that says so.
 */
public record VolumeTyped(Map<String, String> fields) {

  private static final List<String> NAMES =
      List.of("contract", "origin", "destination", "containers", "first", "last");

  private static final int LONGEST = 80;
  private static final int MOST_CONTAINERS = 999_999;

  public VolumeTyped {
    fields = Map.copyOf(fields);
  }

  /** What is understood of it. */
  record Agreed(String contract, Lane lane, int containers, LocalDate first, LocalDate last) {}

  static VolumeTyped of(Parameters sent) {
    return new VolumeTyped(Typed.filled(sent, NAMES, _ -> LONGEST));
  }

  /** "" where it was left blank. */
  public String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Whether it was refused: else no page has it in its address. */
  public boolean refused() {
    return !fields.isEmpty();
  }

  String query() {
    return NAMES.stream()
        .filter(fields::containsKey)
        .map(name -> name + "=" + URLEncoder.encode(get(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Empty where something of it means nothing. */
  Optional<Agreed> read(Places places) {
    return port("origin", places)
        .flatMap(from ->
            port("destination", places)
                .filter(to -> !to.equals(from))
                .map(to -> new Lane(from.code(), to.code())))
        .flatMap(lane ->
            Numbers.number(get("containers"))
                .filter(count -> count >= 1 && count <= MOST_CONTAINERS)
                .flatMap(count ->
                    Typed.dayOfThisCentury(get("first"))
                        .flatMap(first ->
                            Typed.dayOfThisCentury(get("last"))
                                .filter(last -> !last.isBefore(first))
                                .map(last ->
                                    new Agreed(
                                        get("contract"), lane, count.intValue(), first, last)))));
  }

  private Optional<Place> port(String field, Places places) {
    return places.resolve(get(field), PlaceQuestion.by(PlaceKind.SEA))
            instanceof PlaceAnswer.Found(Place place)
        ? Optional.of(place)
        : Optional.empty();
  }
}
