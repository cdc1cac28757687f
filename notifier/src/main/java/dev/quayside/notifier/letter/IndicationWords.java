package dev.quayside.notifier.letter;

import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.Indication.Figure;
import dev.quayside.db.customer.Language;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.wording.Choices;
import dev.quayside.notifier.wording.Roughly;
import java.util.ArrayList;
import java.util.List;

/** About what it will cost, told while something is still open: honest, and no offer. */
final class IndicationWords {

  private IndicationWords() {}

  /**
   * What is said of one lane.
   *
   * @param first whether nothing was said of another before
   */
  static List<Block> told(Indication indication, boolean first, Language language) {
    var told = new ArrayList<Block>();
    boolean several = indication.figures().size() > 1;
    String opening = Roughly.opening(first, indication.lane(), language);
    told.add(
        new Block.Paragraph(
            opening + (several ? range(indication, language) : one(indication, language))));
    if (several) {
      told.add(
          new Block.Points(
              indication.figures().stream()
                  .map(figure -> line(indication, figure, language))
                  .toList()));
    }
    return told;
  }

  private static String range(Indication indication, Language language) {
    String prices = Roughly.between(indication.lowest(), indication.highest(), language);
    return switch (language) {
      case EN ->
          "%s %s, %s. %s"
              .formatted(
                  prices,
                  each(indication, language),
                  covers(indication, language),
                  moves(indication));
      case ZH ->
          "%s%s，%s。%s"
              .formatted(
                  each(indication, language),
                  prices,
                  covers(indication, language),
                  movesZh(indication));
    };
  }

  private static String one(Indication indication, Language language) {
    Figure only = indication.figures().getFirst();
    String choice = Choices.name(indication.moves(), only.answer(), language);
    String price = Roughly.between(only.least(), only.most(), language);
    return switch (language) {
      case EN ->
          "%s, %s %s, %s."
              .formatted(choice, price, each(indication, language), covers(indication, language));
      case ZH ->
          "%s，%s%s，%s。"
              .formatted(choice, each(indication, language), price, covers(indication, language));
    };
  }

  /** Behind the lane where there are several: no two lines say the same. */
  private static String line(Indication indication, Figure figure, Language language) {
    String choice = Choices.name(indication.moves(), figure.answer(), language);
    String price = Roughly.between(figure.least(), figure.most(), language);
    String lane = indication.lane().map(named -> Roughly.lane(named, language)).orElse("");
    return switch (language) {
      case EN -> lane + choice + ": " + price;
      case ZH -> lane + choice + "：" + price;
    };
  }

  private static String each(Indication indication, Language language) {
    return switch (language) {
      case EN -> indication.load().map(load -> "for " + load + " in all").orElse("per container");
      case ZH -> indication.load().map(load -> load + " 合计").orElse("每柜");
    };
  }

  private static String covers(Indication indication, Language language) {
    return switch (language) {
      case EN ->
          "sea freight with the surcharges known today"
              + Roughly.leavingBy(indication.leavingBy(), language);
      case ZH -> "含海运费及目前已知附加费" + Roughly.leavingBy(indication.leavingBy(), language);
    };
  }

  private static String moves(Indication indication) {
    return switch (indication.moves()) {
      case ORIGIN -> "The place of departure moves it most:";
      case DESTINATION -> "The destination moves it most:";
      case EQUIPMENT -> "The container type moves it most:";
      case MODE -> "Part load and air freight depend on weight and measure:";
      case QUANTITY, WEIGHT, VOLUME, COMMODITY -> "By what you answer:";
    };
  }

  private static String movesZh(Indication indication) {
    return switch (indication.moves()) {
      case ORIGIN -> "起运地对价格影响最大：";
      case DESTINATION -> "目的地对价格影响最大：";
      case EQUIPMENT -> "箱型对价格影响最大：";
      case MODE -> "拼箱和空运要看重量和体积：";
      case QUANTITY, WEIGHT, VOLUME, COMMODITY -> "按您的答复：";
    };
  }
}
