package dev.quayside.inbox;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What sales are told of a customer who wants it cheaper, or for longer. */
final class BargainWords {

  private BargainWords() {}

  static Told cheaper(Optional<Money> now) {
    return now.map(
            price -> Told.of("he wants it cheaper, now %s a container, ", "客户要求降价，现每箱 %s，", price))
        .orElseGet(() -> new Told("he wants it cheaper, ", "客户要求降价，"));
  }

  static Told nothingLetOff(Told asked, int step) {
    return Told.of(
        "%sand nothing may be let off at step %d, by the rules or the floor",
        "%s按规则或底线，第 %d 步不能再让", asked, step);
  }

  static Told less(BigDecimal less) {
    return Told.of("he wants it %s cheaper a container", "客户要每箱便宜 %s", less);
  }

  static Told inAll(BigDecimal wanted, BigDecimal now, int step, BigDecimal least) {
    return Told.of(
        "he wants it for %s in all; it is %s now, step %d goes down to %s",
        "客户要总价 %s；现为 %s，第 %d 步可降到 %s", wanted, now, step, least);
  }

  static Told each(Money now, int step, Money least) {
    return Told.of(
        "he is at %s a container now, step %d goes down to %s",
        "现每箱 %s，第 %d 步可降到 %s", now, step, least);
  }

  static Told wanted(Money price, boolean allowed) {
    return Told.of(
        "he wants %s, which the floor %s",
        "客户要 %s，利润底线%s", price, allowed ? new Told("allows", "允许") : new Told("forbids", "不允许"));
  }

  static Told toHold(Optional<LocalDate> wanted, LocalDate until) {
    return Told.of(
        "it is to hold %s, and the rates hold until %s",
        "客户要求保留%s，而运价有效至 %s",
        wanted
            .map(day -> Told.of("until %s", "到 %s", day))
            .orElseGet(() -> new Told("for longer", "更久")),
        until);
  }
}
