package dev.quayside.portal.library;

import dev.quayside.db.rate.search.RateSearch;
import dev.quayside.portal.page.Typed;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Mode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Understands the words of a search: ports by name, code, country or coast, in either language. */
public final class FormReading {

  private static final Carriers LINES = Carriers.builtIn();
  private static final Carriers AIRLINES = Carriers.airlines();
  private static final int LONGEST_CODE = 4;

  private final Places places;
  private final Set<String> unclear = new TreeSet<>();

  private FormReading(Places places) {
    this.places = places;
  }

  public static Asked read(RateForm form, Places places) {
    return new FormReading(places).read(form);
  }

  private Asked read(RateForm form) {
    Optional<Mode> mode = one("mode", Mode.values(), form.mode());
    Optional<Agreement.Kind> kind = one("kind", Agreement.Kind.values(), form.kind());
    if (form.mode().isEmpty()) {
      unclear.add("mode");
    }
    Optional<LocalDate> day = day(form.day());
    List<Place> from = places("from", form.from(), mode);
    List<Place> to = places("to", form.to(), mode);
    Optional<String> carrier = carrier(form.carrier(), mode);
    return mode.isPresent() && unclear.isEmpty()
        ? new Asked.Clear(
            new RateSearch(mode.get(), codes(from), codes(to), carrier, day, kind), from, to)
        : new Asked.Unclear(unclear);
  }

  private <T extends Enum<T>> Optional<T> one(String field, T[] all, String name) {
    Optional<T> found =
        Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    if (found.isEmpty() && !name.isEmpty()) {
      unclear.add(field);
    }
    return found;
  }

  private Optional<LocalDate> day(String text) {
    Optional<LocalDate> day = Typed.day(text);
    if (day.isEmpty() && !text.isEmpty()) {
      unclear.add("day");
    }
    return day;
  }

  private List<Place> places(String field, String text, Optional<Mode> mode) {
    List<Place> found = text.isEmpty() ? List.of() : Meant.by(text, mode, places);
    if (found.isEmpty() && !text.isEmpty()) {
      unclear.add(field);
    }
    return found;
  }

  /** A co-loader or haulier that no table knows goes by its code. */
  private Optional<String> carrier(String text, Optional<Mode> mode) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Carriers known = mode.equals(Optional.of(Mode.AIR)) ? AIRLINES : LINES;
    Optional<String> code = known.named(text).map(Carrier::scac);
    boolean plain =
        text.length() <= LONGEST_CODE && text.chars().allMatch(Character::isLetterOrDigit);
    if (code.isEmpty() && plain) {
      return Optional.of(text.toUpperCase(Locale.ROOT));
    }
    if (code.isEmpty()) {
      unclear.add("carrier");
    }
    return code;
  }

  private static Set<UnLocode> codes(List<Place> places) {
    return places.stream().map(Place::code).collect(Collectors.toSet());
  }
}
