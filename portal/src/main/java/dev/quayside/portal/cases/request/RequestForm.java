package dev.quayside.portal.cases.request;

import dev.quayside.portal.desk.Understood.Asked;
import dev.quayside.portal.desk.Understood.Fact;
import dev.quayside.portal.page.Typed;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What one price is asked for, as it stands in the fields of a page.
 *
 * @param fields by name; those that are blank are missing
 */
public record RequestForm(Map<String, String> fields) {

  /** Every field there is, in the order of the page. */
  public static final List<String> NAMES =
      List.of(
          "mode",
          "origin",
          "destination",
          "equipment",
          "description",
          "weight",
          "pieces",
          "volume",
          "dangerous",
          "incoterm",
          "readyDate",
          "carriers",
          "preCarriage",
          "onCarriage");

  private static final int LONGEST = 120;
  private static final Pattern CODE = Pattern.compile(".* · (.+)");

  public RequestForm {
    fields = Map.copyOf(fields);
  }

  /** As it was typed; each name ends in the number of its request, from 0. */
  static RequestForm of(Function<String, Optional<String>> sent, int nth) {
    Map<String, String> fields = new HashMap<>();
    for (String name : NAMES) {
      put(fields, name, sent.apply(name + "-" + nth).orElse(""));
    }
    return new RequestForm(fields);
  }

  /** As it was priced. */
  public static RequestForm of(RateRequest request) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "mode", request.mode().name());
    put(fields, "origin", request.origin().code().code());
    put(fields, "destination", request.destination().code().code());
    switch (request.load()) {
      case Containers boxes -> {
        put(fields, "equipment", boxes.toString());
        put(fields, "weight", request.goods().grossKg().map(RequestForm::plain).orElse(""));
      }
      case Loose loose -> {
        put(fields, "pieces", loose.pieces() == 0 ? "" : String.valueOf(loose.pieces()));
        put(fields, "weight", plain(loose.grossKg()));
        put(fields, "volume", plain(loose.cbm()));
      }
    }
    put(fields, "description", request.goods().description().orElse(""));
    put(fields, "dangerous", request.goods().dangerous() ? "yes" : "");
    put(fields, "incoterm", request.incoterm().map(Enum::name).orElse(""));
    put(fields, "readyDate", request.readyOn().map(LocalDate::toString).orElse(""));
    put(fields, "carriers", String.join(", ", request.carriers()));
    put(fields, "preCarriage", truck(request, Leg.PRE_CARRIAGE));
    put(fields, "onCarriage", truck(request, Leg.ON_CARRIAGE));
    return new RequestForm(fields);
  }

  /** As it was understood, with whatever is still missing. */
  public static RequestForm of(Asked asked) {
    Map<String, String> fields = new HashMap<>();
    for (Fact fact : asked.facts()) {
      String said = fact.values().getFirst();
      switch (fact.field()) {
        case "origin", "destination" -> {
          var coded = CODE.matcher(said);
          put(fields, fact.field(), coded.matches() ? coded.group(1) : said);
        }
        case "equipment" ->
            put(fields, "equipment", String.join(" + ", fact.values()).replace(" × ", "x"));
        case "weight", "volume", "pieces" -> put(fields, fact.field(), said.split(" ", 2)[0]);
        case "dangerous" -> put(fields, "dangerous", "yes");
        case "carriers" -> put(fields, "carriers", String.join(", ", fact.values()));
        case "mode", "description", "incoterm", "readyDate" -> put(fields, fact.field(), said);
        default -> {
          // No field of a price.
        }
      }
    }
    fields.putIfAbsent("mode", Mode.FCL.name());
    return new RequestForm(fields);
  }

  private static void put(Map<String, String> fields, String name, String text) {
    String kept = Typed.upTo(LONGEST, text);
    if (!kept.isEmpty()) {
      fields.put(name, kept);
    }
  }

  private static String truck(RateRequest request, Leg leg) {
    return request.truckAt(leg).map(place -> place.code().code()).orElse("");
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  /** "" where it was left blank. */
  public String get(String name) {
    return fields.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }
}
