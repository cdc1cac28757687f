package dev.quayside.portal.rehearsal;

import static java.util.stream.Collectors.joining;

import dev.quayside.db.customer.Language;
import dev.quayside.portal.words.Whereabouts;
import dev.quayside.rates.rehearsal.change.Difference;
import dev.quayside.rates.rehearsal.change.RateChange;
import dev.quayside.rates.tariff.Rate;

/** One changed rate in a line, in English or Chinese. */
public record ChangeWords(Language language) {

  /** What becomes of a lane's price, in the order of a report. */
  public enum Kind {
    NEW("new", "新增"),
    DEARER("dearer", "上涨"),
    CHEAPER("cheaper", "下调"),
    MIXED("mixed", "有涨有跌"),
    SAME("same price", "价格不变"),
    GONE("not in the sheet", "表中已无");

    private final String english;
    private final String chinese;

    Kind(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }

    public static Kind of(RateChange change) {
      return switch (change) {
        case RateChange.Appears _ -> NEW;
        case RateChange.Goes _ -> GONE;
        case RateChange.Stays stays ->
            switch (stays.freight()) {
              case DEARER -> DEARER;
              case CHEAPER -> CHEAPER;
              case MIXED -> MIXED;
              case SAME -> SAME;
            };
      };
    }
  }

  public String of(Kind kind) {
    return say(kind.english, kind.chinese);
  }

  /** Such as "COSU CNSHA-USLAX (sheet FCL, row 12): 40HC USD 1,950, was USD 1,850". */
  public String of(RateChange change) {
    return switch (change) {
      case RateChange.Appears(Rate now) -> say("%s: new", "%s：新增", lane(now));
      case RateChange.Goes(Rate before) ->
          say(
              "%s: not in the sheet, holds until %s",
              "%s：表中已无，原价有效至%s", lane(before), before.validity().to());
      case RateChange.Stays stays ->
          stays.differences().isEmpty()
              ? say("%s: the same", "%s：不变", lane(stays.now()))
              : say(
                  "%s: %s",
                  "%s：%s",
                  lane(stays.now()),
                  stays.differences().stream()
                      .map(this::of)
                      .collect(joining(new Said(language).comma())));
    };
  }

  private String of(Difference difference) {
    return switch (difference) {
      case Difference.Price it ->
          say("%s %s, was %s", "%s %s（原%s）", it.column(), it.now(), it.before());
      case Difference.PriceAppeared it -> say("%s %s is new", "新增%s %s", it.column(), it.now());
      case Difference.PriceVanished it -> say("no price for %s any more", "不再报%s价", it.column());
      case Difference.ValidityMoved it ->
          say("from %s to %s", "有效期 %s 至 %s", it.now().from(), it.now().to());
      case Difference.ChargeAppeared it -> say("%s is new", "新增%s", it.now().code());
      case Difference.ChargeVanished it ->
          say("%s is not stated any more", "不再列明%s", it.before().code());
      case Difference.ChargeChanged it -> say("%s changed", "%s有变", it.now().code());
      case Difference.SailingChanged _ -> say("another sailing", "船期有变");
      case Difference.FreeTimeChanged it ->
          say("free time %s, was %s", "免箱期 %s（原%s）", it.now(), it.before());
    };
  }

  private String lane(Rate rate) {
    return say(
        "%s %s (%s)",
        "%s %s（%s）", rate.carrier().scac(), rate.lane(), Whereabouts.of(rate.source().place()));
  }

  private String say(String english, String chinese, Object... figures) {
    return new Said(language).of(english, chinese, figures);
  }
}
