package dev.quayside.inbox.bargain;

import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.told.Told;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is not plain of a truck that a customer wants: where it runs, at which end, or which of
 * several places is meant.
 *
 * @param leg at which end, where that is plain
 * @param places that may be meant; one where only the end is unclear, none where he names none
 */
public record TruckAsked(Optional<Leg> leg, List<Place> places) {

  public TruckAsked {
    places = List.copyOf(places);
  }

  private static final String REASON = "asked where the truck runs, beside ";

  private static final Pattern KEPT =
      Pattern.compile(Pattern.quote(REASON) + "\\S+: (?<leg>\\w+|-)(?: (?<codes>[\\w ]+))?");

  /** How it stands in the book, by which the reply to it is known. */
  public Told reason(String quote) {
    String codes =
        places.stream().map(place -> " " + place.code().code()).collect(Collectors.joining());
    String what = ": " + leg.map(Leg::name).orElse("-") + codes;
    return new Told(REASON + quote + what, "已询问拖车地点，报价 " + quote + codes);
  }

  /** What was asked, as it stands in the book; empty where something else was. */
  public static Optional<TruckAsked> kept(String reason, Places known) {
    Matcher kept = KEPT.matcher(reason);
    return kept.matches()
        ? Optional.of(
            new TruckAsked(
                Optional.of(kept.group("leg")).filter(leg -> !leg.equals("-")).map(Leg::valueOf),
                Optional.ofNullable(kept.group("codes")).stream()
                    .flatMap(codes -> Stream.of(codes.split(" ")))
                    .flatMap(code -> place(code, known).stream())
                    .toList()))
        : Optional.empty();
  }

  /** By road first, as the truck's places are looked for. */
  private static Optional<Place> place(String code, Places known) {
    return Stream.of(PlaceKind.INLAND, PlaceKind.SEA, PlaceKind.RAIL, PlaceKind.AIR)
        .flatMap(kind -> known.byCode(new UnLocode(code), kind).stream())
        .findFirst();
  }
}
