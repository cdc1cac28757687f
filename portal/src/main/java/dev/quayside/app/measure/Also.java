package dev.quayside.app.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The other answers a fair judge accepts: {@code alsoOk} of a gold answer, by paths such as
 * "requests[0].cargo.temperatureC" or "requests[*].mode".
 */
record Also(List<Entry> entries) {

  private static final Pattern PATH =
      Pattern.compile(
          "requests\\[(\\d+|\\*)\\]\\.(?:cargo\\.)?(\\w+)(?:\\[\\d+\\])?(?:\\.(\\w+))?");
  private static final Pattern ANY_OF_COUNTRY = Pattern.compile("any (\\w\\w) code");

  /** What may stand in a field instead. */
  sealed interface Other {

    /** Another value. */
    record Value(JsonNode value) implements Other {}

    /** Nothing at all. */
    record Nothing() implements Other {}

    /** A place with one of these codes; none for a place without a code. */
    record Codes(Set<String> codes) implements Other {
      public Codes {
        codes = Set.copyOf(codes);
      }
    }

    /** Any place of the country, ISO 3166-1 alpha-2. */
    record InCountry(String country) implements Other {}

    /** The same boxes, but so many. */
    record Quantity(int count) implements Other {}
  }

  /** An accepted answer; without an index it holds for each request. */
  record Entry(Optional<Integer> request, Field field, Other other) {}

  Also {
    entries = List.copyOf(entries);
  }

  static Also of(JsonNode gold) {
    var entries = new ArrayList<Entry>();
    gold.path("alsoOk")
        .propertyStream()
        .forEach(also -> {
          Matcher path = PATH.matcher(also.getKey());
          if (path.matches()) {
            read(path, also.getValue(), entries);
          }
        });
    return new Also(entries);
  }

  /** What is accepted in this field of this request. */
  List<Other> of(int request, Field field) {
    return entries.stream()
        .filter(entry -> entry.field() == field)
        .filter(entry -> entry.request().map(index -> index == request).orElse(true))
        .map(Entry::other)
        .toList();
  }

  private static void read(Matcher path, JsonNode values, List<Entry> entries) {
    var request =
        path.group(1).equals("*")
            ? Optional.<Integer>empty()
            : Optional.of(Integer.parseInt(path.group(1)));
    String sub = path.group(3) == null ? "" : path.group(3);
    for (Field field : Field.values()) {
      if (field.label().equals(path.group(2))) {
        others(field, sub, values).forEach(other -> entries.add(new Entry(request, field, other)));
      }
    }
  }

  private static List<Other> others(Field field, String sub, JsonNode values) {
    if (values.isString()) {
      Matcher country = ANY_OF_COUNTRY.matcher(values.asString());
      return country.find() ? List.of(new Other.InCountry(country.group(1))) : List.of();
    }
    var others = new ArrayList<Other>();
    for (JsonNode value : values) {
      boolean place = field == Field.ORIGIN || field == Field.DESTINATION;
      if (place && sub.equals("codes")) {
        others.add(new Other.Codes(codes(value)));
      } else if (field == Field.EQUIPMENT && sub.equals("quantity")) {
        others.add(new Other.Quantity(value.asInt(0)));
      } else if (sub.isEmpty()) {
        boolean nothing = value.isNull() || (value.isArray() && value.isEmpty());
        others.add(nothing ? new Other.Nothing() : new Other.Value(value));
      }
    }
    return others;
  }

  private static Set<String> codes(JsonNode value) {
    var codes = new HashSet<String>();
    if (value.isArray()) {
      value.forEach(code -> codes.add(code.asString()));
    } else if (!value.isNull()) {
      codes.add(value.asString());
    }
    return codes;
  }
}
