package dev.quayside.portal;

import dev.quayside.db.inquiry.Outcome;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What customers wrote, and what was read in it. */
final class SampleMails {

  private static final String ENGLISH =
      """
      Dear Chen Wei,

      could you please let us have your best rate for

        Shanghai  ->  Los Angeles
        3 x 40'HQ, knock-down furniture, 11.5 t per box
        FOB, cargo ready 12 June

      We would like the quickest service as well, if it is not much dearer.

      Best regards
      Tom Baker
      <script>alert("no")</script>
      """;

  private static final String ENGLISH_UNDERSTOOD =
      """
      {"intent":"rfq","language":"en","references":[{"type":"po","value":"PO-88121"}],"requests":[
      {"mode":"FCL","origin":{"text":"Shanghai","code":"CNSHA"},"destination":{"text":"Los Angeles","code":"USLAX"},
      "equipment":[{"type":"40HC","quantity":3}],
      "cargo":{"description":"knock-down furniture","weightKg":34500,"dimensions":[],"dangerous":null},
      "incoterm":"FOB","readyDate":"2026-06-12","services":[],"carriers":[]}],"missing":[]}\
      """;

  private static final String CHINESE =
      """
      陈经理，你好：

      麻烦报一下宁波到汉堡 2*40HQ 的价格，品名：不锈钢厨具，每柜 18 吨左右，6 月 10 日货好。
      目的港免箱期请申请 14 天，谢谢！

      宁波恒达 李娜
      """;

  private static final String CHINESE_UNDERSTOOD =
      """
      {"intent":"rfq","language":"zh","requests":[{"mode":"FCL","origin":{"text":"宁波","code":"CNNGB"},
      "destination":{"text":"汉堡","code":"DEHAM"},"equipment":[{"type":"40HC","quantity":2}],
      "cargo":{"description":"不锈钢厨具","weightKg":36000},"readyDate":"2026-06-10"}],"missing":[],
      "doubts":[{"reason":"LEFT_OVER","words":"目的港免箱期请申请 14 天"}]}\
      """;

  private static final String INCOMPLETE =
      """
      {"intent":"rfq","requests":[{"mode":"FCL","destination":{"text":"汉堡","code":"DEHAM"},
      "equipment":[{"type":"40HC","quantity":3}]}],"missing":["origin"]}\
      """;

  private static final String DOUBTFUL =
      """
      Hello, we need a price for 1x40HC from Shenzhen to Koper: power tools with batteries (UN3481), 9800 kg, \
      including delivery to Ljubljana and customs clearance. Please keep it cool.
      """;

  private static final String DOUBTFUL_UNDERSTOOD =
      """
      {"intent":"rfq","requests":[{"mode":"FCL","origin":{"text":"Shenzhen","code":"CNSZX"},"destination":{"text":"Koper","code":"SIKOP"},
      "delivery":{"text":"Ljubljana","country":"SI"},"equipment":[{"type":"40HC","quantity":1}],
      "cargo":{"description":"power tools with batteries","weightKg":9800,"dangerous":{"un":"3481","imoClass":null}},
      "services":["DELIVERY","IMPORT_CUSTOMS"]}],"missing":[],"doubts":[{"reason":"LEFT_OVER","words":"Please keep it cool."}]}\
      """;

  /**
   * A mail with what became of it.
   *
   * @param minutesAgo when it was taken in
   */
  record Mail(
      Optional<CustomerId> customer,
      String sender,
      String name,
      String subject,
      String text,
      String understood,
      String intent,
      Outcome outcome,
      String why,
      long minutesAgo) {

    Mail from(String other) {
      return new Mail(
          customer, other, other, subject, text, understood, intent, outcome, why, minutesAgo);
    }

    Instant at() {
      return SampleHouse.NOW.minus(Duration.ofMinutes(minutesAgo));
    }
  }

  private SampleMails() {}

  static Mail losAngeles(CustomerId customer) {
    return new Mail(
        Optional.of(customer),
        SampleHouse.BAKER,
        "Tom Baker",
        "RFQ Shanghai to Los Angeles, 3x40HQ",
        ENGLISH,
        ENGLISH_UNDERSTOOD,
        "rfq",
        Outcome.QUOTED,
        "every fact is there and a rate is valid",
        12);
  }

  static Mail felixstowe(CustomerId customer) {
    return new Mail(
        Optional.of(customer),
        SampleHouse.BAKER,
        "Tom Baker",
        "Rates to Felixstowe, May",
        "Please quote Ningbo to Felixstowe, 1x20GP.",
        "{}",
        "rfq",
        Outcome.QUOTED,
        "every fact is there and a rate is valid",
        60 * 24 * 20);
  }

  static Mail hamburg(CustomerId customer) {
    return new Mail(
        Optional.of(customer),
        SampleHouse.LI,
        "李娜",
        "询价：宁波-汉堡 2*40HQ",
        CHINESE,
        CHINESE_UNDERSTOOD,
        "rfq",
        Outcome.QUOTED,
        "every fact is there and a rate is valid",
        95);
  }

  static Mail withoutOrigin(CustomerId customer) {
    return new Mail(
        Optional.of(customer),
        SampleHouse.LI,
        "李娜",
        "再报一个到汉堡的",
        "麻烦再报一个到汉堡的价格，三个高柜。",
        INCOMPLETE,
        "rfq",
        Outcome.ASKED,
        "origin is missing",
        31);
  }

  static Mail complaint(CustomerId customer) {
    return new Mail(
        Optional.of(customer),
        SampleHouse.LI,
        "李娜",
        "投诉：柜子在釜山压了两周",
        "你们的柜子在釜山压了两周还没有动，客户一直在催，请今天给一个说法！",
        "{}",
        "complaint",
        Outcome.HANDED_OVER,
        "a complaint is for a person",
        300);
  }

  static Mail lithium() {
    return new Mail(
        Optional.empty(),
        "p.novak@unknown.example",
        "Petra Novak",
        "Lithium batteries to Koper",
        DOUBTFUL,
        DOUBTFUL_UNDERSTOOD,
        "rfq",
        Outcome.HANDED_OVER,
        "dangerous goods are priced by people",
        48);
  }

  static Mail outOfOffice() {
    return new Mail(
        Optional.empty(),
        "ooo@northwind.example",
        "",
        "Automatic reply: out of office",
        "I am out of the office until Monday.",
        "{}",
        "auto_reply",
        Outcome.NOT_ANSWERED,
        "an automatic reply is never answered",
        20);
  }

  /** One of many that ask for the same. */
  static Mail numbered(int number) {
    return new Mail(
        Optional.empty(),
        "p.novak@unknown.example",
        "Petra Novak",
        "Zanzibar number " + number,
        "Please quote Zanzibar.",
        "{}",
        "rfq",
        Outcome.ASKED,
        "destination is missing",
        7);
  }
}
