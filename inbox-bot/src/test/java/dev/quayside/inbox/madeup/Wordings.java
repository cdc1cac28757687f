package dev.quayside.inbox.madeup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes boxes, weights and dates in the many ways customers do. */
final class Wordings {

  private static final Map<String, List<String>> TYPES =
      Map.of(
          "20GP", List.of("20GP", "20'GP", "20DC", "20'DV"),
          "40GP", List.of("40GP", "40'GP", "40DC"),
          "40HC", List.of("40HQ", "40HC", "40'HQ", "40'HC"));
  private static final Map<String, String> NICKNAMES =
      Map.of("20GP", "小柜", "40GP", "大柜", "40HC", "高柜");
  private static final List<String> NUMBERS_EN = List.of("one", "two", "three", "four", "five");
  private static final List<String> NUMBERS_ZH = List.of("一", "两", "三", "四", "五");

  private final Tongue tongue;
  private final Random random;

  Wordings(Tongue tongue, Random random) {
    this.tongue = tongue;
    this.random = random;
  }

  Map<String, String> of(Shipment shipment) {
    var values = new HashMap<String, String>();
    values.put("from", shipment.from().name(tongue));
    values.put("to", shipment.to().name(tongue));
    values.put("boxes", boxes(shipment.boxes()));
    shipment.goods().ifPresent(goods -> values.put("goods", goods.name(tongue)));
    shipment.kilos().ifPresent(kilos -> values.put("weight", weight(kilos)));
    shipment.ready().ifPresent(day -> values.put("ready", day(day)));
    shipment.term().ifPresent(term -> values.put("term", term));
    return values;
  }

  private String boxes(List<Shipment.Boxes> all) {
    var style = random.nextInt(6);
    var plus =
        tongue == Tongue.EN ? pick(List.of(" + ", " and ", ", ")) : pick(List.of("+", "和", "，"));
    return all.stream().map(boxes -> boxes(boxes, style)).collect(Collectors.joining(plus));
  }

  private String boxes(Shipment.Boxes boxes, int style) {
    var n = boxes.quantity();
    var type = pick(TYPES.getOrDefault(boxes.type(), List.of(boxes.type())));
    if (tongue == Tongue.ZH && style > 3 && n <= 5) {
      var count = style == 4 ? NUMBERS_ZH.get(n - 1) : String.valueOf(n);
      return count + "个" + NICKNAMES.getOrDefault(boxes.type(), type);
    }
    return switch (style) {
      case 0 -> n + "x" + type;
      case 1 -> n + " x " + type;
      case 2 -> n + "*" + type;
      case 3 -> type + (tongue == Tongue.EN ? " x " : "*") + n;
      default -> n <= 5 ? NUMBERS_EN.get(n - 1) + " " + type : n + "x" + type;
    };
  }

  private String weight(int kilos) {
    var tons = kilos % 1_000 == 0 ? "" + kilos / 1_000 : kilos / 1_000 + "." + kilos % 1_000 / 100;
    return tongue == Tongue.EN
        ? pick(
            List.of(
                tons + " tons",
                tons + " t",
                String.format(Locale.ROOT, "%,d kgs", kilos),
                kilos + " kg"))
        : pick(List.of(tons + "吨", kilos + "公斤", kilos + "KGS"));
  }

  private String day(LocalDate day) {
    return tongue == Tongue.EN
        ? pick(List.of("d MMMM", "MMM d", "yyyy-MM-dd")).transform(form -> written(day, form))
        : pick(List.of("M月d日", "M月d号", "yyyy-MM-dd")).transform(form -> written(day, form));
  }

  private static String written(LocalDate day, String form) {
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
