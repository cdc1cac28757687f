package dev.quayside.portal.rules;

import dev.quayside.portal.page.Typed;
import dev.quayside.rates.money.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An exchange rate as somebody typed it.
 *
 * @param factor how much "to" one "from" is worth
 * @param day the first on which it counts; "" for today
 */
public record ExchangeForm(String from, String to, String factor, String day, String source) {

  public static final ExchangeForm EMPTY = new ExchangeForm("", "", "", "", "");

  private static final int LONGEST = 80;

  /** What was understood. */
  public sealed interface Read {}

  public record Clear(ExchangeRate rate) implements Read {}

  public record Unclear(Set<String> fields) implements Read {
    public Unclear {
      fields = Set.copyOf(fields);
    }
  }

  public static ExchangeForm of(Function<String, Optional<String>> sent) {
    Function<String, String> text = name -> Typed.upTo(LONGEST, sent.apply(name).orElse(""));
    return new ExchangeForm(
        text.apply("from"),
        text.apply("to"),
        text.apply("factor"),
        text.apply("day"),
        text.apply("source"));
  }

  public Read read(LocalDate today) {
    Set<String> unclear = new TreeSet<>();
    Optional<Currency> one = Typed.currency(from);
    Optional<Currency> other = Typed.currency(to).filter(it -> !Optional.of(it).equals(one));
    Optional<BigDecimal> worth = Typed.number(factor).filter(it -> it.signum() > 0);
    Optional<LocalDate> first = day(today);
    need(unclear, "from", one);
    need(unclear, "to", other);
    need(unclear, "factor", worth);
    need(unclear, "day", first);
    if (source.isEmpty()) {
      unclear.add("source");
    }
    return unclear.isEmpty()
        ? new Clear(
            new ExchangeRate(
                one.orElseThrow(),
                other.orElseThrow(),
                worth.orElseThrow(),
                first.orElseThrow(),
                source))
        : new Unclear(unclear);
  }

  private static void need(Set<String> unclear, String field, Optional<?> read) {
    if (read.isEmpty()) {
      unclear.add(field);
    }
  }

  private Optional<LocalDate> day(LocalDate today) {
    return day.isEmpty() ? Optional.of(today) : Typed.day(day);
  }
}
