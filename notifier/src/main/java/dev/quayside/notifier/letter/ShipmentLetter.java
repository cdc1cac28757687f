package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.ShipmentNews;
import dev.quayside.db.outbox.Notice.ShipmentStatus;
import dev.quayside.db.outbox.ShipmentWords;
import dev.quayside.notifier.prose.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a customer's cargo is: the sentences of its page, and the way there. */
final class ShipmentLetter {

  private ShipmentLetter() {}

  /**
   * The answer to whoever asked.
   *
   * @param pages where the shipment's page is, by its number
   */
  static List<Block> asked(ShipmentStatus notice, Map<String, String> pages) {
    Language language = notice.to().language();
    var message = new ArrayList<Block>();
    message.add(new Block.Paragraph(thanks(language)));
    message.addAll(one(notice.shipment(), pages, language));
    message.add(new Block.Paragraph(more(language)));
    return message;
  }

  /**
   * What has become of it since he was told last, and how it stands.
   *
   * @param stop where he stops such letters
   */
  static List<Block> news(ShipmentNews notice, Map<String, String> pages, Optional<String> stop) {
    Language language = notice.to().language();
    var message = new ArrayList<Block>();
    for (ShipmentWords shipment : notice.told()) {
      message.addAll(one(shipment, pages, language));
    }
    message.add(new Block.Paragraph(why(language)));
    stop.map(address -> new Block.Link(noMore(language), address)).ifPresent(message::add);
    return message;
  }

  private static List<Block> one(
      ShipmentWords shipment, Map<String, String> pages, Language language) {
    var message = new ArrayList<Block>();
    message.add(new Block.Lead(shipment.caption()));
    if (!shipment.news().isEmpty()) {
      message.add(new Block.Points(shipment.news()));
    }
    shipment.said().stream()
        .filter(sentence -> !shipment.news().contains(sentence))
        .map(Block.Paragraph::new)
        .forEach(message::add);
    Optional.ofNullable(pages.get(shipment.number()))
        .map(page -> new Block.Link(live(language), page))
        .ifPresent(message::add);
    return message;
  }

  private static String thanks(Language language) {
    return switch (language) {
      case EN -> "Thank you for your mail. This is how your shipment stands now:";
      case ZH -> "来信收悉。您的货物目前动态如下：";
    };
  }

  private static String live(Language language) {
    return switch (language) {
      case EN -> "See where it is at any time";
      case ZH -> "随时查看最新动态";
    };
  }

  private static String why(Language language) {
    return switch (language) {
      case EN ->
          "You are told because this shipment is yours or your company's. Questions? Just reply to"
              + " this mail.";
      case ZH -> "本邮件因贵司参与该票货物而发送。如有疑问，请直接回复本邮件。";
    };
  }

  private static String noMore(Language language) {
    return switch (language) {
      case EN -> "No more such mails";
      case ZH -> "不再接收此类邮件";
    };
  }

  private static String more(Language language) {
    return switch (language) {
      case EN ->
          "If you would like to know more, just reply to this mail: a colleague will answer you.";
      case ZH -> "如需了解其他情况，请直接回复本邮件，我司同事将为您解答。";
    };
  }
}
