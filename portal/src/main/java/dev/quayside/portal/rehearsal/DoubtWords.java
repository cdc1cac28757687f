package dev.quayside.portal.rehearsal;

import dev.quayside.db.customer.Language;
import dev.quayside.portal.words.Whereabouts;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Expected;
import java.math.BigDecimal;

/** What a doubt says to the one who is about to publish, in English or Chinese. */
public record DoubtWords(Language language) {

  /** One sentence without a full stop, for after the row it is about. */
  public String of(Doubt doubt) {
    return switch (doubt) {
      case Doubt.PowerOfTen it ->
          say(
              "%s is %s, %s times what was expected (%s): a slipped nought or decimal point?",
              "%s为%s，约为参考价的%s倍（%s）：多/少零或小数点错位？",
              it.column(),
              it.read(),
              BigDecimal.ONE.scaleByPowerOfTen(it.power()).toPlainString(),
              expected(it.expected()));
      case Doubt.WrongCurrency it ->
          say(
              "%s is %s and looks like an amount in %s (%s)",
              "%s为%s，看起来是%s金额（%s）", it.column(), it.read(), it.likely(), expected(it.expected()));
      case Doubt.OutOfLine it ->
          say(
              "%s is %s, far from what was expected (%s)",
              "%s为%s，与参考价相差过大（%s）", it.column(), it.read(), expected(it.expected()));
      case Doubt.OutOfOrder it ->
          say(
              "%s (%s) is dearer than %s (%s)",
              "%s（%s）高于%s（%s）", it.column(), it.price(), it.otherColumn(), it.otherPrice());
      case Doubt.OutOfStep it ->
          say(
              "%s moved by %s, but %s by %s: figures in each other's columns?",
              "%s变动%s，而%s变动%s：是否填错列？",
              it.column(),
              percent(it.moved()),
              it.otherColumn(),
              percent(it.otherMoved()));
      case Doubt.ColumnsShifted it ->
          say(
              "%s (%s) fits what %s was: shifted by a column?",
              "%s（%s）与原%s相符：是否错了一列？", it.column(), it.price(), it.looksLike());
      case Doubt.RowsShifted it ->
          say(
              "%s (%s) fits %s: shifted by a row?",
              "%s（%s）与%s相符：是否错了一行？", it.column(), it.price(), it.looksLike());
      case Doubt.FreightAmongCharges it ->
          say(
              "%s is %s, as much as the freight (%s)",
              "%s为%s，与海运费相当（%s）", it.column(), it.price(), it.freight());
      case Doubt.RegionNew it ->
          say(
              "the only lane to or from %s, where there was none",
              "唯一的%s航线，此前没有：港口是否有误？", it.region());
      case Doubt.LaneInsteadOf it ->
          say(
              "a new lane just where %s is missing: wrong port?",
              "新航线，而%s缺失：港口是否有误？", it.missing());
      case Doubt.OutOfSection it ->
          say(
              "a lane to %s in the midst of %s: wrong port?",
              "%s航线夹在%s航线之中：港口是否有误？", it.region(), it.section());
      case Doubt.TransitUnlikeRegion it ->
          say(
              "%d days at sea where %d are usual for %s: wrong port?",
              "航程%d天，而%d天为%s常见：港口是否有误？", it.days(), it.usualDays(), it.region());
      case Doubt.Expired it ->
          say("expired: %s to %s", "已过期：%s 至 %s", it.validity().from(), it.validity().to());
      case Doubt.FarAhead it ->
          say(
              "holds from %s to %s: the wrong year?",
              "有效期 %s 至 %s：年份是否有误？", it.validity().from(), it.validity().to());
      case Doubt.Gap it -> say("no price from %s to %s", "%s 至 %s 没有价格", it.from(), it.to());
      case Doubt.Twice it -> say("the same as in %s", "与%s重复", Whereabouts.of(it.other().place()));
      case Doubt.TwoPrices it ->
          say(
              "another price for the same days in %s: %s is %s here and %s there",
              "与%s同期而价格不同：%s此处%s，彼处%s",
              Whereabouts.of(it.other().place()),
              it.column(),
              it.price(),
              it.otherPrice());
      case Doubt.LanesGone it -> gone(it);
      case Doubt.ChargeMissing it ->
          it.everywhere()
              ? say("no row states %s any more", "全表不再列明%s", it.code())
              : say("%s is not stated, as it is in other rows", "未列明%s，而其他行有", it.code());
      case Doubt.TransitJump it ->
          say("%s days at sea instead of %s", "航程%s天，原为%s天", it.now(), it.before());
    };
  }

  private String gone(Doubt.LanesGone gone) {
    return gone.where().isEmpty()
        ? say("%d of %d lanes are not in the sheet", "%d条航线（共%d条）不在表中", gone.gone(), gone.of())
        : say(
            "all %d lanes of %s are not in the sheet", "共%d条%s航线全部不在表中", gone.gone(), gone.where());
  }

  private String expected(Expected expected) {
    UnitPrice price = expected.price();
    return switch (expected.from()) {
      case LIVE -> say("live: %s", "现行价%s", price);
      case ALIKE -> say("usual beside it: %s", "同类价%s", price);
      case TRADE -> say("usual in the trade: %s", "行情约%s", price);
    };
  }

  private static String percent(double moved) {
    return "%+.0f %%".formatted((moved - 1) * 100);
  }

  private String say(String english, String chinese, Object... figures) {
    return new Said(language).of(english, chinese, figures);
  }
}
