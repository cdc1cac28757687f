package dev.quayside.notifier.letter;

import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.Indication.Figure;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.customer.Language;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Choices;
import dev.quayside.rates.money.Money;
import java.util.ArrayList;
import java.util.List;

/** About what it will cost, told while something is still open: honest, and no offer. */
final class IndicationWords {

  private IndicationWords() {}

  static List<Block> told(Indication indication, Language language) {
    var told = new ArrayList<Block>();
    boolean several = indication.figures().size() > 1;
    told.add(
        new Block.Paragraph(several ? range(indication, language) : one(indication, language)));
    if (several) {
      told.add(
          new Block.Points(
              indication.figures().stream()
                  .map(figure -> line(indication.moves(), figure, language))
                  .toList()));
    }
    return told;
  }

  private static String range(Indication indication, Language language) {
    String prices = between(indication.lowest(), indication.highest(), language);
    return switch (language) {
      case EN ->
          "To give you an idea meanwhile, not an offer yet: %s %s, %s. %s"
              .formatted(prices, each(indication, language), covers(language), moves(indication));
      case ZH ->
          "先供您参考，非正式报价：%s%s，%s。%s"
              .formatted(each(indication, language), prices, covers(language), movesZh(indication));
    };
  }

  private static String one(Indication indication, Language language) {
    Figure only = indication.figures().getFirst();
    String choice = Choices.name(indication.moves(), only.answer(), language);
    String price = between(only.least(), only.most(), language);
    return switch (language) {
      case EN ->
          "To give you an idea meanwhile, not an offer yet: %s, %s %s, %s."
              .formatted(choice, price, each(indication, language), covers(language));
      case ZH ->
          "先供您参考，非正式报价：%s，%s%s，%s。"
              .formatted(choice, each(indication, language), price, covers(language));
    };
  }

  private static String line(About about, Figure figure, Language language) {
    String choice = Choices.name(about, figure.answer(), language);
    String price = between(figure.least(), figure.most(), language);
    return switch (language) {
      case EN -> choice + ": " + price;
      case ZH -> choice + "：" + price;
    };
  }

  private static String each(Indication indication, Language language) {
    return switch (language) {
      case EN -> indication.load().map(load -> "for " + load + " in all").orElse("per container");
      case ZH -> indication.load().map(load -> load + " 合计").orElse("每柜");
    };
  }

  private static String covers(Language language) {
    return switch (language) {
      case EN -> "sea freight with the surcharges known today";
      case ZH -> "含海运费及目前已知附加费";
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

  private static String between(Money least, Money most, Language language) {
    boolean same = least.equals(most);
    return switch (language) {
      case EN -> "about " + whole(least) + (same ? "" : " to " + whole(most));
      case ZH -> "约 " + whole(least) + (same ? "" : " 至 " + whole(most));
    };
  }

  private static String whole(Money money) {
    return money.currency().getCurrencyCode() + " " + Amounts.plain(money.amount());
  }
}
