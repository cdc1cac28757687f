package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Days;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import java.util.List;
import java.util.stream.IntStream;

/** The options of a quote, lettered as on the paper. */
final class OptionList {

  /** The column of it. */
  private static final int FREE_TIME = 3;

  private OptionList() {}

  static Block of(Offer offer, Language language) {
    List<Option> options = offer.options();
    boolean boxes = offer.request().load() instanceof Containers;
    List<List<String>> rows =
        IntStream.range(0, options.size())
            .mapToObj(i -> shown(row(Offer.letter(i + 1), options.get(i), language), boxes))
            .toList();
    return new Block.Table(shown(head(language), boxes), rows);
  }

  /** Free time is a container's. */
  private static List<String> shown(List<String> cells, boolean boxes) {
    return IntStream.range(0, cells.size())
        .filter(i -> boxes || i != FREE_TIME)
        .mapToObj(cells::get)
        .toList();
  }

  private static List<String> head(Language language) {
    return switch (language) {
      case EN -> List.of("Option", "Total", "Transit", "Free time", "Valid until");
      case ZH -> List.of("方案", "总价", "航程", "目的港免箱期", "有效期");
    };
  }

  private static List<String> row(String letter, Option option, Language language) {
    String carrier = Names.carrier(option.carrier(), language);
    String total = Amounts.total(option.totals());
    String until = Days.day(option.validity().to(), language);
    return switch (language) {
      case EN ->
          List.of(
              "%s: %s%s".formatted(letter, carrier, why(option, language)),
              total,
              option.transit().map(days -> days + " days").orElse("transit on request"),
              option
                  .freeTime()
                  .combined()
                  .map(days -> days + " days free")
                  .orElse("free time on request"),
              "until " + until);
      case ZH ->
          List.of(
              "%s：%s%s".formatted(letter, carrier, why(option, language)),
              total,
              option.transit().map(days -> days + " 天").orElse("航程待确认"),
              option.freeTime().combined().map(days -> "免箱 " + days + " 天").orElse("免箱期待确认"),
              "至" + until);
    };
  }

  private static String why(Option option, Language language) {
    boolean zh = language == Language.ZH;
    return switch (option.label()) {
      case CHEAPEST -> zh ? "（价格最优）" : " (lowest price)";
      case FASTEST -> zh ? "（航程最短）" : " (fastest)";
      case DIRECT -> zh ? "（直达）" : " (direct)";
      case LATER_SAILING ->
          (zh ? "（较晚船期，%s起）" : " (later sailing, from %s)")
              .formatted(Days.day(option.leavesFrom(), language));
      case ALTERNATIVE -> "";
    };
  }
}
