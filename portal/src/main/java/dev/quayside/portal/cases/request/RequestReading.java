package dev.quayside.portal.cases.request;

import dev.quayside.portal.page.Typed;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands the corrected fields of a case, each as the trade writes it. */
public final class RequestReading {

  private static final Carriers LINES = Carriers.builtIn();
  private static final Carriers AIRLINES = Carriers.airlines();
  private static final int MOST_REQUESTS = 12;
  private static final Pattern BOX = Pattern.compile("(\\d{1,3}) ?[xX*×] ?(\\w{4,5})'?");
  private static final Pattern BETWEEN = Pattern.compile("[+,;，、]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?");

  private final RequestForm form;
  private final Places places;
  private final Set<String> unclear = new TreeSet<>();

  private RequestReading(RequestForm form, Places places) {
    this.form = form;
    this.places = places;
  }

  /** Reads the fields of every request that a page has sent. */
  public static Corrected read(
      Function<String, Optional<String>> sent, Places places, LocalDate today) {
    var requests = new ArrayList<RateRequest>();
    var typed = new ArrayList<RequestForm>();
    var unclear = new HashSet<String>();
    for (int nth = 0; nth < MOST_REQUESTS && sent.apply("mode-" + nth).isPresent(); nth++) {
      var form = RequestForm.of(sent, nth);
      var reading = new RequestReading(form, places);
      typed.add(form);
      reading.read(today).ifPresent(requests::add);
      for (String field : reading.unclear) {
        unclear.add(field + "-" + nth);
      }
    }
    return unclear.isEmpty() && !requests.isEmpty()
        ? new Corrected.Clear(requests)
        : new Corrected.Unclear(unclear, typed);
  }

  private Optional<RateRequest> read(LocalDate today) {
    Optional<Mode> mode = mode();
    Optional<Place> origin = port("origin", mode);
    Optional<Place> destination = port("destination", mode);
    Optional<Load> load = mode.flatMap(this::load);
    Goods goods =
        new Goods(
            Optional.of(form.get("description")).filter(text -> !text.isEmpty()),
            number("weight"),
            form.has("dangerous"));
    Optional<Incoterm> incoterm = incoterm();
    Optional<LocalDate> ready = ready();
    Set<String> carriers = carriers(mode);
    List<Haulage> trucks =
        Stream.of(
                truck("preCarriage", Leg.PRE_CARRIAGE, origin, mode),
                truck("onCarriage", Leg.ON_CARRIAGE, destination, mode))
            .flatMap(Optional::stream)
            .toList();
    if (origin.isPresent() && origin.map(Place::code).equals(destination.map(Place::code))) {
      unclear.add("destination");
    }
    return unclear.isEmpty() && load.isPresent()
        ? Optional.of(
            new RateRequest(
                Buyer.UNKNOWN,
                mode.orElseThrow(),
                origin.orElseThrow(),
                destination.orElseThrow(),
                load.get(),
                goods,
                incoterm,
                carriers,
                ready,
                today,
                trucks))
        : Optional.empty();
  }

  /** Beside full containers, from a place or to one that is not the port itself. */
  private Optional<Haulage> truck(
      String field, Leg leg, Optional<Place> port, Optional<Mode> mode) {
    if (!form.has(field)) {
      return Optional.empty();
    }
    Optional<Haulage> truck =
        port.filter(_ -> mode.equals(Optional.of(Mode.FCL)))
            .flatMap(end ->
                places.resolve(form.get(field), PlaceQuestion.by(PlaceKind.INLAND).towards(end))
                        instanceof PlaceAnswer.Found(Place place)
                    ? Optional.of(place).filter(found -> !end.codes().contains(found.code()))
                    : Optional.empty())
            .map(place -> new Haulage(leg, place))
            .filter(found -> incoterm().filter(found::isLeftBy).isEmpty());
    if (truck.isEmpty()) {
      unclear.add(field);
    }
    return truck;
  }

  private Optional<Mode> mode() {
    Optional<Mode> mode =
        switch (form.get("mode")) {
          case "FCL" -> Optional.of(Mode.FCL);
          case "LCL" -> Optional.of(Mode.LCL);
          case "AIR" -> Optional.of(Mode.AIR);
          default -> Optional.empty();
        };
    if (mode.isEmpty()) {
      unclear.add("mode");
    }
    return mode;
  }

  private Optional<Place> port(String field, Optional<Mode> mode) {
    PlaceKind kind = mode.equals(Optional.of(Mode.AIR)) ? PlaceKind.AIR : PlaceKind.SEA;
    Optional<Place> found =
        form.has(field)
                && places.resolve(form.get(field), PlaceQuestion.by(kind))
                    instanceof PlaceAnswer.Found(Place place)
            ? Optional.of(place)
            : Optional.empty();
    if (found.isEmpty()) {
      unclear.add(field);
    }
    return found;
  }

  private Optional<Load> load(Mode mode) {
    return mode == Mode.FCL ? boxes() : loose();
  }

  /** Such as 1x20GP + 2x40HQ. */
  private Optional<Load> boxes() {
    Map<Equipment, Integer> counts = new EnumMap<>(Equipment.class);
    for (String part : parts("equipment")) {
      var box = BOX.matcher(part);
      Optional<Equipment> type =
          box.matches()
              ? Equipment.labelled(
                  box.group(2).toUpperCase(Locale.ROOT).replace("HQ", "HC").replace("DC", "GP"))
              : Optional.empty();
      if (type.isEmpty() || Integer.parseInt(box.group(1)) == 0) {
        unclear.add("equipment");
        return Optional.empty();
      }
      counts.merge(type.get(), Integer.valueOf(box.group(1)), Integer::sum);
    }
    if (counts.isEmpty() || counts.values().stream().anyMatch(count -> count > 999)) {
      unclear.add("equipment");
      return Optional.empty();
    }
    return Optional.of(new Containers(counts));
  }

  private Optional<Load> loose() {
    Optional<BigDecimal> kg = wanted("weight");
    Optional<BigDecimal> cbm = wanted("volume");
    Optional<BigDecimal> pieces = number("pieces");
    if (pieces.filter(count -> count.scale() > 0).isPresent()) {
      unclear.add("pieces");
    }
    return unclear.isEmpty()
        ? Optional.of(
            new Loose(
                pieces.map(BigDecimal::intValue).orElse(0), kg.orElseThrow(), cbm.orElseThrow()))
        : Optional.empty();
  }

  private Optional<BigDecimal> wanted(String field) {
    Optional<BigDecimal> number = number(field).filter(figure -> figure.signum() > 0);
    if (number.isEmpty()) {
      unclear.add(field);
    }
    return number;
  }

  /** A point is a decimal point; a comma is neither that nor a thousand. */
  private Optional<BigDecimal> number(String field) {
    if (!form.has(field)) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(form.get(field)).matches()) {
      unclear.add(field);
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(form.get(field)));
  }

  private Optional<Incoterm> incoterm() {
    Optional<Incoterm> term = Incoterm.named(form.get("incoterm").toUpperCase(Locale.ROOT));
    if (form.has("incoterm") && term.isEmpty()) {
      unclear.add("incoterm");
    }
    return term;
  }

  private Optional<LocalDate> ready() {
    Optional<LocalDate> day = Typed.day(form.get("readyDate"));
    if (form.has("readyDate") && day.isEmpty()) {
      unclear.add("readyDate");
    }
    return day;
  }

  private Set<String> carriers(Optional<Mode> mode) {
    Carriers known = mode.equals(Optional.of(Mode.AIR)) ? AIRLINES : LINES;
    var codes = new TreeSet<String>();
    for (String name : parts("carriers")) {
      known
          .named(name)
          .map(Carrier::scac)
          .ifPresentOrElse(codes::add, () -> unclear.add("carriers"));
    }
    return codes;
  }

  private List<String> parts(String field) {
    return BETWEEN
        .splitAsStream(form.get(field))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
