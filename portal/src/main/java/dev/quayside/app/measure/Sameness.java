package dev.quayside.app.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Whether an answer's fact is the right one, with the leeway that each kind of fact has. */
final class Sameness {

  /** Degrees are compared from here, so that -18 and -18.5 are close as on any other scale. */
  private static final double COLD = 300;

  private static final double KELVIN_LEEWAY = 0.002;

  private Sameness() {}

  static boolean same(Field field, JsonNode gold, JsonNode given) {
    return switch (field) {
      case ORIGIN, DESTINATION -> place(gold, given);
      case PICKUP, DELIVERY -> door(gold, given);
      case EQUIPMENT -> boxes(gold).equals(boxes(given));
      case WEIGHT, VALUE -> close(gold, given, 0.01);
      case VOLUME -> close(gold, given, 0.02);
      case TEMPERATURE -> temperature(gold, given);
      case PIECES -> close(gold, given, 0);
      case DESCRIPTION -> Wordings.same(gold.asString(""), given.asString(""));
      case DANGEROUS -> danger(gold, given);
      case HS_CODE -> digits(gold).equals(digits(given));
      case INCOTERM -> term(gold).equals(term(given));
      case FREQUENCY ->
          close(gold.path("count"), given.path("count"), 0)
              && text(gold, "per").equals(text(given, "per"));
      case TARGET_PRICE ->
          close(gold.path("amount"), given.path("amount"), 0.001)
              && plain(gold, "currency").equals(plain(given, "currency"));
      case DIMENSIONS -> sizes(gold, given);
      case SERVICES -> each(gold, JsonNode::asString).equals(each(given, JsonNode::asString));
      case CARRIERS ->
          each(gold, name -> Wordings.plain(name.asString()))
              .equals(each(given, name -> Wordings.plain(name.asString())));
      case MODE, READY_DATE -> gold.equals(given);
    };
  }

  /** All codes by which a place is known in an answer; empty for a country or an unknown place. */
  static Set<String> codes(JsonNode place) {
    var codes = new HashSet<String>();
    place.path("codes").forEach(code -> codes.add(upper(code)));
    codes.add(upper(place.path("code")));
    codes.add(upper(place.path("iata")));
    codes.remove("");
    return codes;
  }

  private static String upper(JsonNode code) {
    return code.asString("").toUpperCase(Locale.ROOT);
  }

  private static boolean place(JsonNode gold, JsonNode given) {
    Set<String> right = codes(gold);
    Set<String> said = codes(given);
    if (!right.isEmpty()) {
      return right.stream().anyMatch(said::contains);
    }
    return said.isEmpty() && Wordings.within(plain(gold, "text"), plain(given, "text"));
  }

  private static boolean door(JsonNode gold, JsonNode given) {
    String postcode = plain(gold, "postcode");
    return (!postcode.isEmpty() && postcode.equals(plain(given, "postcode")))
        || Wordings.same(text(gold, "text"), text(given, "text"));
  }

  private static Map<String, Integer> boxes(JsonNode equipment) {
    var boxes = new TreeMap<String, Integer>();
    equipment.forEach(
        box -> boxes.merge(text(box, "type"), box.path("quantity").asInt(0), Integer::sum));
    return boxes;
  }

  private static boolean temperature(JsonNode gold, JsonNode given) {
    if (!gold.isNumber() || !given.isNumber()) {
      return Wordings.plain(gold.asString("")).equals(Wordings.plain(given.asString("")));
    }
    return close(gold.asDouble() + COLD, given.asDouble() + COLD, KELVIN_LEEWAY);
  }

  private static boolean danger(JsonNode gold, JsonNode given) {
    String un = plain(gold, "un").replace("un", "");
    boolean sameNumber = un.equals(plain(given, "un").replace("un", ""));
    String imoClass = plain(gold, "imoClass");
    return (un.isEmpty() || sameNumber)
        && (imoClass.isEmpty()
            || imoClass.equals(plain(given, "imoClass"))
            || (!un.isEmpty() && sameNumber));
  }

  private static boolean sizes(JsonNode gold, JsonNode given) {
    List<List<Long>> right = sizes(gold);
    List<List<Long>> said = sizes(given);
    if (right.size() != said.size()) {
      return false;
    }
    for (int i = 0; i < right.size(); i++) {
      for (int k = 0; k < right.get(i).size(); k++) {
        if (Math.abs(right.get(i).get(k) - said.get(i).get(k)) > 1) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<List<Long>> sizes(JsonNode dimensions) {
    var sizes = new ArrayList<List<Long>>();
    for (JsonNode size : dimensions) {
      sizes.add(
          List.of(
              Math.round(size.path("lengthCm").asDouble(0)),
              Math.round(size.path("widthCm").asDouble(0)),
              Math.round(size.path("heightCm").asDouble(0)),
              (long) Math.max(1, size.path("quantity").asInt(1))));
    }
    sizes.sort((one, other) -> {
      int order = 0;
      for (int i = 0; i < one.size() && order == 0; i++) {
        order = one.get(i).compareTo(other.get(i));
      }
      return order;
    });
    return sizes;
  }

  private static boolean close(JsonNode gold, JsonNode given, double leeway) {
    if (!gold.isNumber() || !given.isNumber()) {
      return false;
    }
    return close(gold.asDouble(), given.asDouble(), leeway);
  }

  private static boolean close(double one, double other, double leeway) {
    return Math.abs(one - other) <= leeway * Math.max(Math.abs(one), Math.abs(other));
  }

  private static List<String> each(JsonNode list, Function<JsonNode, String> word) {
    return StreamSupport.stream(list.spliterator(), false).map(word).sorted().toList();
  }

  private static String digits(JsonNode code) {
    return code.asString("").replaceAll("\\D", "");
  }

  private static String term(JsonNode incoterm) {
    String plain = Wordings.plain(incoterm.asString(""));
    return plain.substring(0, Math.min(3, plain.length()));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  private static String plain(JsonNode node, String name) {
    return Wordings.plain(text(node, name));
  }
}
