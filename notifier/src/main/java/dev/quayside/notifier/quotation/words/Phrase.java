package dev.quayside.notifier.quotation.words;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.wording.ByTruck;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.charge.Leg;

/** The fixed words on a quote, in both languages side by side. */
public enum Phrase {
  QUOTATION("Quotation", "报价单"),
  NUMBER_AND_VERSION("%s, version %s", "%s（第 %s 版）"),
  REPLACES("Replaces version %s", "替代第 %s 版"),
  REPLACED("No longer valid: replaced by version %s", "已失效，以第 %s 版为准"),
  CHANGES("Changed since version %s", "较第 %s 版的变更"),
  LOGO("Logo of %s", "%s 标志"),
  PAGE("Page %s of %s", "第 %s 页，共 %s 页"),
  FOR("Prepared for", "致"),
  DATE("Date", "报价日期"),
  VALID_UNTIL("Valid until", "有效期至"),
  COUNTRY_AND_CODE("%s, %s", "%s %s"),
  CONTAINERS("Containers", "箱型箱量"),
  CARGO("Cargo", "货量"),
  COMMODITY("Commodity", "品名"),
  GROSS_WEIGHT("Gross weight", "毛重"),
  READY("Cargo ready", "货好日期"),
  INCOTERM("Incoterm", "贸易术语"),
  SERVICE("Service", "运输方式"),
  FCL_PORT_TO_PORT("FCL, port to port", "整箱（FCL），港到港"),
  FCL_DOOR_TO_PORT("FCL, door to port", "整箱（FCL），门到港"),
  FCL_PORT_TO_DOOR("FCL, port to door", "整箱（FCL），港到门"),
  FCL_DOOR_TO_DOOR("FCL, door to door", "整箱（FCL），门到门"),
  LCL_PORT_TO_PORT("LCL, port to port", "拼箱（LCL），港到港"),
  AIRPORT_TO_AIRPORT("Air freight, airport to airport", "空运，机场到机场"),
  BY_ROAD("Trucking", "拖车"),
  CLEARANCE("Customs clearance", "报关"),
  PRE_CARRIAGE(
      ByTruck.name(Leg.PRE_CARRIAGE, Language.EN), ByTruck.name(Leg.PRE_CARRIAGE, Language.ZH)),
  ON_CARRIAGE(
      ByTruck.name(Leg.ON_CARRIAGE, Language.EN), ByTruck.name(Leg.ON_CARRIAGE, Language.ZH)),
  NOT_STATED("not stated", "未提供"),
  OFFER("Our offer", "报价"),
  OPTIONS("Your options at a glance", "方案比较"),
  CARRIER("Carrier", "船公司"),
  CO_LOADER("Carrier", "承运人"),
  AIRLINE("Airline", "航空公司"),
  TRANSIT("Transit (days)", "航程（天）"),
  FREE_DAYS("Free time at destination (days)", "目的港免箱期（天）"),
  TOTAL("Total", "总价"),
  CHEAPEST("lowest price", "价格最优"),
  FASTEST("fastest", "航程最短"),
  DIRECT("direct", "直达"),
  LATER_SAILING("later sailing, from %s", "较晚船期，%s起"),
  CONTRACT("your contract rate", "贵司合约价"),
  ON_REQUEST("on request", "待确认"),
  CHARGES("Charges", "费用明细"),
  OPTION_NOTES("Option %s, %s:", "方案 %s，%s："),
  OPTION_CHARGES("Option %s: %s", "方案 %s：%s"),
  SAME_AS_BEST("Included, subject to and at cost: as in option A.", "已含、另收及实报实销项目同方案 A。"),
  CHARGE("Charge", "费用名称"),
  UNIT("Per", "计费单位"),
  QUANTITY("Qty", "数量"),
  UNIT_PRICE("Unit price", "单价"),
  AMOUNT("Amount", "金额"),
  PERCENT("%s%% of freight", "运费的 %s%%"),
  FREIGHT("freight", "运费"),
  AT("at %s", "单价 %s"),
  NONE("–", "–"),
  SUM("Total", "合计"),
  TOTAL_IN("Total in %s", "%s 小计"),
  ALL_CONVERTED("All charges, converted into %s", "折合 %s 合计"),
  CONVERTED_BY(
      "Converted for comparison at %s. Each charge is billed in the currency in which it is"
          + " listed.",
      "折算汇率 %s，仅供比价；各项费用按所列币种结算。"),
  PRICED_LANE("Priced on the rate of the port, %s to %s.", "按港口运价计价：%s 至 %s。"),
  INCLUDED("Included in the freight: ", "运费已含："),
  SUBJECT_TO(
      "Subject to (may come on top, as published by the carrier at the time of shipment): ",
      "以船公司出运时公布为准，可能另收："),
  AT_COST("At cost (billed as incurred): ", "实报实销："),
  OPTIONAL("Optional, not in the total: ", "可选服务（未计入总价）："),
  UP_TO_EACH("This price holds up to %s kg gross per container.", "该价格限每箱毛重不超过 %s 公斤。"),
  UP_TO("This price holds up to %s kg gross.", "该价格限毛重不超过 %s 公斤。"),
  FULL_STOP(".", "。"),
  CONDITIONS("Please note", "备注"),
  NOT_INCLUDED("Not included: ", "不含："),
  SPACE("Space and equipment are subject to availability when you book.", "舱位及用箱以订舱时船公司确认为准。"),
  SPACE_OF_LOOSE("Space is subject to availability when you book.", "舱位以订舱时承运人确认为准。"),
  FREE_TIME(
      "Free time covers demurrage and detention together; after it, the carrier's tariff applies.",
      "免箱期为堆存与滞箱合并计算，超期按船公司标准收取。"),
  TO_BOOK(
      "To book, reply to our mail or write to %s and name quote %s.",
      "如需订舱，请直接回复邮件或联系 %s，并注明报价编号 %s。"),
  ACCEPT("Or accept it online: scan the code, or open %s", "也可在线确认：扫描二维码，或打开 %s"),
  CODE("QR code that opens the page on which quote %s is accepted", "二维码：打开报价 %s 的在线确认页面");

  private final String en;
  private final String zh;

  Phrase(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  /** How the goods travel, and whether a truck is part of it. */
  public static Phrase service(RateRequest request) {
    boolean from = request.truckAt(Leg.PRE_CARRIAGE).isPresent();
    boolean to = request.truckAt(Leg.ON_CARRIAGE).isPresent();
    return switch (request.mode()) {
      case FCL ->
          from
              ? to ? FCL_DOOR_TO_DOOR : FCL_DOOR_TO_PORT
              : to ? FCL_PORT_TO_DOOR : FCL_PORT_TO_PORT;
      case LCL -> LCL_PORT_TO_PORT;
      case AIR -> AIRPORT_TO_AIRPORT;
      case ROAD -> BY_ROAD;
      case CUSTOMS -> CLEARANCE;
    };
  }

  /** What the truck on a leg is called. */
  public static Phrase truck(Haulage truck) {
    return truck.preCarriage() ? PRE_CARRIAGE : ON_CARRIAGE;
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case ZH -> zh;
    };
  }

  /** How many facts stand in it. */
  public int facts() {
    return en.split("%s", -1).length - 1;
  }
}
