package dev.quayside.rates.signal;

import dev.quayside.rates.told.Told;
import java.util.Locale;

/**
 * Says what a signal means and what to do, to sales, in their language. Where its evidence was
 * erased it says that alone: what he looked at stands in it no more.
 */
public final class SignalWords {

  /** In the place of what he has erased. */
  public static final Told ERASED =
      new Told("The customer has erased what this signal was about", "客户已删除与此信号有关的浏览记录");

  private SignalWords() {}

  /** In a sentence. */
  public static Told told(Signal signal) {
    return new Told(told(signal, Locale.ENGLISH), told(signal, Locale.SIMPLIFIED_CHINESE));
  }

  private static String told(Signal signal, Locale language) {
    boolean zh = language.getLanguage().equals("zh");
    int times = signal.evidence().size();
    String subject = signal.subject();
    if (times == 0) {
      return ERASED.in(language);
    }
    return switch (signal.rule()) {
      case UNSERVED_LANE ->
          zh
              ? "客户可能有%s新航线需求（%s，查询%d次无运价），请速联系"
                  .formatted(country(subject, language), subject, times)
              : "The customer may need a new lane to %s (%s, looked up %d times, no rate): call soon"
                  .formatted(country(subject, language), subject, times);
      case LOOKS_ONLY ->
          zh
              ? "%s 查价%d次而未下单，客户可能已在别处订舱，请了解原因".formatted(subject, times)
              : "%s looked up %d times and nothing ordered: he may book elsewhere, ask why"
                  .formatted(subject, times);
      case ORDERS_FALLING ->
          zh
              ? "客户下单间隔明显长于以往，可能正在流失，请回访"
              : "Much longer without an order than is usual for him: he may be leaving, visit him";
      case FOB_ONLY ->
          zh
              ? "已有 FOB 订单%d票，未做报关和拖车，可推荐这些服务".formatted(times)
              : "%d FOB orders without customs clearance or trucking: offer them".formatted(times);
      case QUOTE_WATCHED ->
          zh
              ? "报价 %s 被查看%d次仍未接受，请跟进".formatted(subject, times)
              : "%s looked at %d times and not accepted: follow it up".formatted(subject, times);
      case COMPLAINT_REPEATED ->
          zh
              ? "短期内投诉%d次，请主管亲自联系".formatted(times)
              : "%d complaints in a short time: somebody senior should call".formatted(times);
      case VOLUME_BEHIND -> {
        String sofar = signal.evidence().getFirst().about();
        yield zh
            ? "约定货量 %s 落后于计划：按日均摊，已出/应出 %s 柜，请了解原因".formatted(subject, sofar)
            : "%s is behind the volume agreed: %s containers gone of those due by now, ask why"
                .formatted(subject, sofar);
      }
      case SEASON_COMING ->
          zh
              ? "%s 往年此时开始出货（过往%d票），今年尚未下单，请提前联系并报价".formatted(subject, times)
              : "In past years his orders on %s began about now (%d of them), and this year none has come: call and quote early"
                  .formatted(subject, times);
    };
  }

  /** Where a lane such as CNSHA-VNHPH ends. */
  private static String country(String lane, Locale language) {
    int end = lane.indexOf('-') + 1;
    return lane.length() < end + 2
        ? lane
        : Locale.of("", lane.substring(end, end + 2)).getDisplayCountry(language);
  }
}
