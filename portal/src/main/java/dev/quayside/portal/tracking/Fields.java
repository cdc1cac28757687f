package dev.quayside.portal.tracking;

import dev.quayside.portal.page.Typed;
import dev.quayside.portal.words.Saying;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object and notes what is wrong with them. */
public final class Fields {

  private static final int LONGEST = 200;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final JsonNode object;
  private final String parent;
  private final List<Fault> faults;

  private Fields(JsonNode object, String parent, List<Fault> faults) {
    this.object = object;
    this.parent = parent;
    this.faults = faults;
  }

  public static Fields of(JsonNode object) {
    return new Fields(object, "", new ArrayList<>());
  }

  /** An object within this one; empty where there is none. */
  public Fields within(String name) {
    return new Fields(object.path(name), parent + "/" + name, faults);
  }

  /** The objects of a list within this one. */
  public List<Fields> each(String name) {
    List<Fields> all = new ArrayList<>();
    JsonNode list = object.path(name);
    if (!list.isMissingNode() && !list.isArray()) {
      wrong(name, Saying.of("is no list", "不是列表"));
    }
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      all.add(new Fields(list.get(i), parent + "/" + name + "/" + i, faults));
    }
    return all;
  }

  /** A text without the blanks around it; empty where there is none. */
  public Optional<String> text(String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    String text = value.isString() || value.isNumber() ? value.asString().strip() : "";
    if (!value.isString() && !value.isNumber()) {
      wrong(name, Saying.of("is no text", "不是文本"));
    } else if (text.length() > LONGEST) {
      wrong(name, Saying.of("is longer than %d characters", "超过%d个字符", LONGEST));
    }
    return Optional.of(text).filter(it -> !it.isEmpty() && it.length() <= LONGEST);
  }

  public Optional<String> needed(String name) {
    Optional<String> text = text(name);
    if (text.isEmpty() && faults.stream().noneMatch(it -> it.pointer().equals(at(name)))) {
      faults.add(Fault.missing(at(name)));
    }
    return text;
  }

  /** The texts of a list. */
  public List<String> texts(String name) {
    List<String> all = new ArrayList<>();
    for (JsonNode value : object.path(name)) {
      if (value.isString() && !value.asString().isBlank()) {
        all.add(value.asString().strip());
      }
    }
    return all;
  }

  public boolean yes(String name) {
    return object.path(name).asBoolean(false);
  }

  /** A moment with the offset of the clock it was read from (RFC 3339). */
  Optional<OffsetDateTime> moment(String name) {
    return text(name).flatMap(text -> moment(name, text));
  }

  private Optional<OffsetDateTime> moment(String name, String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException e) {
      wrong(
          name,
          Saying.of(
              "is no moment with an offset, such as 2026-06-14T08:00:00+08:00",
              "不是带时区偏移的时间，例如2026-06-14T08:00:00+08:00"));
      return Optional.empty();
    }
  }

  /** Whether a field says yes, where it says anything. */
  public Optional<Boolean> told(String name) {
    JsonNode value = object.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      wrong(name, Saying.of("is neither true nor false", "既非true也非false"));
    }
    return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
  }

  /** A day, such as 2026-06-14 or 2026/6/14. */
  public Optional<LocalDate> day(String name) {
    return needed(name).flatMap(text -> day(name, text));
  }

  private Optional<LocalDate> day(String name, String text) {
    try {
      return Optional.of(LocalDate.parse(text.replace('/', '-'), DAY));
    } catch (DateTimeException e) {
      wrong(name, Saying.of("is no day, such as 2026-06-14", "不是日期，例如2026-06-14"));
      return Optional.empty();
    }
  }

  /** By its code. */
  public Optional<Currency> currency(String name) {
    Optional<String> code = needed(name);
    Optional<Currency> currency =
        code.flatMap(Typed::currency).filter(it -> it.getDefaultFractionDigits() >= 0);
    if (code.isPresent() && currency.isEmpty()) {
      wrong(name, Saying.of("is no currency, such as USD", "不是货币代码，例如USD"));
    }
    return currency;
  }

  /** An amount of that currency, to its smallest coin; nothing is rounded. */
  public Optional<BigDecimal> amount(String name, Optional<Currency> currency) {
    Optional<String> text = needed(name);
    Optional<BigDecimal> amount = text.flatMap(it -> Typed.number(it.replace(",", "")));
    if (text.isPresent() && amount.isEmpty()) {
      wrong(name, Saying.of("is no amount, such as 1200.00", "不是金额，例如1200.00"));
    }
    int digits = currency.map(Currency::getDefaultFractionDigits).orElse(Integer.MAX_VALUE);
    if (amount.filter(it -> it.stripTrailingZeros().scale() > digits).isPresent()) {
      wrong(name, Saying.of("has more decimal places than its currency", "小数位数超过该货币的最小单位"));
      return Optional.empty();
    }
    return amount;
  }

  /** One of a closed set; null-free and upper case. */
  public <E extends Enum<E>> Optional<E> one(String name, E[] all) {
    Optional<String> text = needed(name);
    Optional<E> found =
        text.flatMap(it -> Stream.of(all).filter(one -> one.name().equals(it)).findFirst());
    if (text.isPresent() && found.isEmpty()) {
      wrong(
          name,
          Saying.of(
              "is none of %s",
              "不在下列之中：%s", String.join(", ", Stream.of(all).map(Enum::name).toList())));
    }
    return found;
  }

  public void wrong(String name, Saying why) {
    faults.add(new Fault(at(name), why));
  }

  private String at(String name) {
    return parent + "/" + name;
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
