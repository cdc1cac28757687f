package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.OptionWanted;
import dev.quayside.db.outbox.Notice.QuoteExpired;
import dev.quayside.db.outbox.Notice.TakenBefore;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import dev.quayside.notifier.wording.Days;
import java.time.ZoneId;
import java.util.List;

/** A yes that makes no order yet: which option, or why not any more. */
final class YesLetter {

  private YesLetter() {}

  /** One question, which a letter answers. */
  static List<Block> which(OptionWanted notice, GivenQuote quote) {
    Language language = notice.to().language();
    return List.of(
        new Block.Lead(
            switch (language) {
              case EN ->
                  "Thank you for going ahead with our quote %s. Which option do you take?"
                      .formatted(notice.quote());
              case ZH -> "感谢确认我司报价 %s。请问您选择哪个方案？".formatted(notice.quote());
            }),
        OptionList.of(quote.offer(), language),
        new Block.Paragraph(
            switch (language) {
              case EN ->
                  "Please reply with its letter, such as \"option A\". Nothing is ordered before"
                      + " that.";
              case ZH -> "请回复方案字母，例如“方案A”。在此之前我们不会下单。";
            }));
  }

  static List<Block> before(TakenBefore notice, ZoneId zone) {
    Language language = notice.to().language();
    String by = OneLine.of(notice.by());
    String at = Days.dayAndTime(notice.at(), zone, language);
    return List.of(
        new Block.Lead(
            switch (language) {
              case EN ->
                  "Our quote %s was already accepted, by %s on %s; our order number is %s."
                      .formatted(notice.quote(), by, at, notice.order());
              case ZH ->
                  "我司报价 %s 已由%s于 %s确认，我司委托编号为 %s。"
                      .formatted(notice.quote(), by, at, notice.order());
            }),
        new Block.Paragraph(
            switch (language) {
              case EN ->
                  "You need not do anything: there is one order. If you mean a second shipment,"
                      + " please say so in a new mail.";
              case ZH -> "无需重复操作，我们只按一票安排。如需另出一票，请另行来信说明。";
            }));
  }

  static List<Block> expired(QuoteExpired notice, ZoneId zone) {
    Language language = notice.to().language();
    String day = Days.day(notice.lastDay(), language);
    String by = Days.dayAndTime(notice.by(), zone, language);
    String name = OneLine.of(notice.who());
    return List.of(
        new Block.Lead(
            switch (language) {
              case EN ->
                  "Thank you for your order. Our quote %s was valid until %s, and we can no longer"
                          .formatted(notice.quote(), day)
                      + " take it at that price.";
              case ZH -> "感谢委托。我司报价 %s 有效期至%s，现已过期，不能再按原价接单。".formatted(notice.quote(), day);
            }),
        new Block.Paragraph(
            switch (language) {
              case EN ->
                  "%s will send you the price that holds now by %s. Nothing is booked until then."
                      .formatted(name.isEmpty() ? "Our sales team" : name, by);
              case ZH ->
                  "%s将于 %s前发送最新报价。在此之前我们不会订舱。"
                      .formatted(name.isEmpty() ? "我司销售团队" : "我司同事" + name, by);
            }));
  }
}
