package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Earlier;
import dev.quayside.db.outbox.Notice.OrderTaken;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.ByTruck;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Days;
import dev.quayside.notifier.wording.Names;
import dev.quayside.notifier.wording.PaymentTerms;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A quote was accepted: what exactly, by whom, what happens next, who does it and by when. It
 * promises no space, which is the carrier's to give.
 */
final class OrderLetter {

  private OrderLetter() {}

  static List<Block> message(OrderTaken notice, GivenQuote quote, ZoneId zone) {
    Language language = notice.to().language();
    return List.of(
        new Block.Lead(taken(notice, language)),
        new Block.Points(
            Stream.concat(
                    Stream.concat(
                        facts(notice, quote, language).stream(),
                        ByTruck.lines(quote.offer().request(), language).stream()),
                    PaymentTerms.of(quote, language).stream())
                .toList()),
        new Block.Paragraph(
            notice
                .earlier()
                .map(earlier -> which(earlier, zone, language))
                .orElseGet(() -> next(notice, zone, language))),
        new Block.Paragraph(noBooking(language)));
  }

  private static String taken(OrderTaken notice, Language language) {
    String by = OneLine.of(notice.accepted());
    return switch (language) {
      case EN ->
          "Thank you for your order. We have noted that %s accepted our quote %s; our order number is %s."
              .formatted(by, notice.quote(), notice.order());
      case ZH -> "感谢贵司的委托。%s已确认我司报价 %s，我司委托编号为 %s。".formatted(by, notice.quote(), notice.order());
    };
  }

  private static List<String> facts(OrderTaken notice, GivenQuote quote, Language language) {
    RateRequest request = quote.offer().request();
    List<Option> options = quote.offer().options();
    Option chosen = options.get(notice.option() - 1);
    String lane = Names.lane(request, language);
    String cargo = Cargo.of(request.load(), language);
    String carrier = Names.carrier(chosen.carrier(), language);
    String letter = Offer.letter(notice.option());
    String total = Amounts.total(chosen.totals());
    String until = Days.day(chosen.validity().to(), language);
    return switch (language) {
      case EN ->
          List.of(
              lane + ", " + cargo,
              options.size() > 1 ? "Option %s: %s".formatted(letter, carrier) : carrier,
              "%s in total, as quoted on %s for departures until %s"
                  .formatted(total, "version " + notice.version() + " of the quote", until));
      case ZH ->
          List.of(
              lane + "，" + cargo,
              options.size() > 1 ? "方案%s：%s".formatted(letter, carrier) : carrier,
              "总价 %s（报价第 %d 版，有效期至%s）".formatted(total, notice.version(), until));
    };
  }

  /** A colleague of his was first: before anything is done, he says what he means. */
  private static String which(Earlier earlier, ZoneId zone, Language language) {
    String who = OneLine.of(earlier.who());
    String at = Days.dayAndTime(earlier.at(), zone, language);
    return switch (language) {
      case EN ->
          "Please note that %s accepted our quote %s for the same cargo on %s; that is our order %s."
                  .formatted(who, earlier.quote(), at, earlier.order())
              + " Is this the same shipment, or a second one? A short reply to this mail is"
              + " enough. Until we know, we ask for space once only, on order "
              + earlier.order()
              + ".";
      case ZH ->
          "请注意：%s已于 %s就同一票货确认我司报价 %s，委托编号 %s。请问这是同一票货，还是另一票？直接回复本邮件即可。在确认之前，我司仅按委托 %s 安排一次订舱。"
              .formatted(who, at, earlier.quote(), earlier.order(), earlier.order());
    };
  }

  private static String next(OrderTaken notice, ZoneId zone, Language language) {
    String name = OneLine.of(notice.who());
    String by = Days.dayAndTime(notice.by(), zone, language);
    return switch (language) {
      case EN ->
          "%s opens the file by %s, asks the carrier for space and sends you the form for the"
                  .formatted(name.isEmpty() ? "Our operations team" : name, by)
              + " shipping instruction. Please have shipper, consignee, description of the goods"
              + " and cargo ready date at hand; if anything above is not as you meant it, just"
              + " reply to this mail.";
      case ZH ->
          "%s将于 %s前建档，向承运人申请舱位，并发送托书（补料）模板给您。请备好发货人、收货人、货物描述及货好时间；以上内容如有出入，请直接回复本邮件。"
              .formatted(name.isEmpty() ? "我司操作团队" : "我司同事" + name, by);
    };
  }

  private static String noBooking(Language language) {
    return switch (language) {
      case EN ->
          "This is not yet the carrier's booking confirmation: space, vessel and cut-off are"
              + " confirmed with the shipping order or booking number, which we will send you in"
              + " this thread.";
      case ZH -> "本邮件并非承运人的订舱确认：舱位、船名航次及截关时间以承运人放舱（S/O）为准，放舱后将在本邮件往来中通知您。";
    };
  }
}
