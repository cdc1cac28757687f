package dev.quayside.portal.ratesearch;

import dev.quayside.db.customer.Language;
import dev.quayside.db.user.User;
import dev.quayside.portal.letter.PageLetter;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The letter that a customer's form becomes: what he chose in the words a customer would write, and
 * his own beneath. It is read, priced and answered like any mail of his, so no page has rules of
 * its own.
 *
 * @param key made by the page; the same form sent twice is one letter
 * @param special dangerous, cooled or otherwise out of the common
 * @param words his own, "" for none
 */
record AskedLetter(
    String key,
    User user,
    CustomerId customer,
    RateRequest request,
    boolean special,
    String words,
    Language language,
    Instant now) {

  PageLetter page() {
    return new PageLetter(key, user, customer, subject(), text(), List.of(), now);
  }

  private String subject() {
    return "%s - %s".formatted(named(request.origin(), false), named(request.destination(), false));
  }

  /** As a customer writes it. */
  String text() {
    boolean zh = language == Language.ZH;
    var facts = new ArrayList<String>();
    facts.add(
        (zh ? "%s到%s" : "%s to %s")
            .formatted(named(request.origin(), true), named(request.destination(), true)));
    switch (request.load()) {
      case Containers boxes -> {
        facts.add(boxes.toString().replace("HC", "HQ"));
        request.goods().grossKg().ifPresent(kg -> facts.add(weight(kg, zh)));
      }
      case Loose loose -> {
        if (loose.pieces() > 0) {
          facts.add(loose.pieces() + (zh ? "件" : " pieces"));
        }
        facts.add(plain(loose.grossKg()) + (zh ? "公斤" : " kg"));
        facts.add(plain(loose.cbm()) + (zh ? "立方米" : " cbm"));
      }
    }
    facts.add(special ? (zh ? "危险品或特殊货物" : "dangerous or special goods") : plainGoods(language));
    request.incoterm().ifPresent(term -> facts.add(term.name()));
    request.readyOn().ifPresent(day -> facts.add(zh ? "货好时间" + day : "cargo ready on " + day));
    String asked = asks(zh) + String.join(zh ? "，" : ", ", facts) + (zh ? "。" : ".");
    return words.isEmpty() ? asked + "\r\n" : asked + "\r\n\r\n" + words + "\r\n";
  }

  private String asks(boolean zh) {
    return switch (request.mode()) {
      case LCL -> zh ? "请报拼箱价格：" : "Please quote LCL: ";
      case AIR -> zh ? "请报空运价格：" : "Please quote air freight: ";
      case FCL, ROAD, CUSTOMS -> zh ? "请报价：" : "Please quote: ";
    };
  }

  private static String weight(BigDecimal kg, boolean zh) {
    return zh ? "总重" + plain(kg) + "公斤" : "total weight " + plain(kg) + " kg";
  }

  /** What goods are called that are nothing special. */
  static String plainGoods(Language language) {
    return language == Language.ZH ? "普货" : "general cargo";
  }

  private String named(Place place, boolean withCode) {
    String name = language == Language.ZH ? place.nameZh() : place.nameEn();
    return withCode ? "%s (%s)".formatted(name, place.code().code()) : name;
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}
