package dev.quayside.portal.words;

import static java.util.stream.Collectors.joining;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How things are said in one language: texts, dates, amounts, and the trade's own names. */
public final class Wording {

  private static final ChargeNames CHARGES = ChargeNames.builtIn();
  private static final MathContext SIX_DIGITS = new MathContext(6);
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Language language;
  private final ZoneId zone;
  private final Texts texts;
  private final DateTimeFormatter day;
  private final DateTimeFormatter minute;

  public Wording(Language language, ZoneId zone) {
    this.language = language;
    this.zone = zone;
    this.texts = Texts.in(language);
    this.day = DateTimeFormatter.ofPattern(texts.text("format.day"), language.locale());
    this.minute = DateTimeFormatter.ofPattern(texts.text("format.minute"), language.locale());
  }

  public Language language() {
    return language;
  }

  public String text(String key, Object... filling) {
    return texts.text(key, filling);
  }

  /** What one of a closed set of things is called, such as an outcome or a role. */
  public String of(Enum<?> thing) {
    return thing instanceof Spoken spoken
        ? told(spoken.told())
        : texts.text(thing.getDeclaringClass().getSimpleName() + "." + thing.name());
  }

  /** What our own people are told. */
  public String told(Told told) {
    return told.in(language.locale());
  }

  /** By how little a rate lost. */
  public String of(NearMiss miss) {
    return Misses.told(miss, this);
  }

  /** What a code is called, such as an intent of the parser; an unknown one goes as it is. */
  public String code(String family, String code) {
    return texts.textOr(family + "." + code, code);
  }

  public String codes(String family, Collection<String> codes) {
    return list(codes.stream().map(code -> code(family, code)).toList());
  }

  /** A mail's subject, or that it has none. */
  public String subject(String subject) {
    return subject.isBlank() ? texts.text("noSubject") : subject;
  }

  public String list(Collection<String> things) {
    return String.join(texts.text("format.comma"), things);
  }

  public String day(LocalDate date) {
    return day.format(date);
  }

  /** The day and minute on the house's clock. */
  public String minute(Instant instant) {
    return minute.format(instant.atZone(zone));
  }

  /** The day on which something was, on the house's clock. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  public String money(Money money) {
    return money.currency().getCurrencyCode() + " " + amount(money);
  }

  /** One sum where it can be summed up, else one per currency. */
  public String total(Totals totals) {
    return totals
        .inAll()
        .map(sum -> money(sum.amount()))
        .orElseGet(() -> totals.byCurrency().stream().map(this::money).collect(joining(" + ")));
  }

  /** The figure alone, for a column that names the currency. */
  public String amount(Money money) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    int digits = money.amount().scale();
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(money.amount());
  }

  /** What one costs: to the coin where that is exact, else with every digit. */
  public String price(UnitPrice price) {
    BigDecimal exact = price.amount().stripTrailingZeros();
    int digits = Math.max(price.currency().getDefaultFractionDigits(), exact.scale());
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return price.currency().getCurrencyCode() + " " + format.format(exact);
  }

  /** What a line counts, such as 40HC, B/L or W/M. */
  public String per(ChargeLine line, Option option) {
    return line.per() == Per.BILL_OF_LADING && option.byAir()
        ? text("Per.AIR_WAYBILL")
        : line.equipment().map(Equipment::label).orElseGet(() -> of(line.per()));
  }

  /** How many, such as 12,480. */
  public String count(long count) {
    return number(BigDecimal.valueOf(count));
  }

  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** An exchange rate, to as many digits as tell. */
  public String factor(BigDecimal factor) {
    return number(factor.round(SIX_DIGITS).stripTrailingZeros());
  }

  public String place(Place place) {
    return switch (language) {
      case EN -> place.nameEn();
      case ZH -> place.nameZh();
    };
  }

  public String carrier(Carrier carrier) {
    return switch (language) {
      case EN -> carrier.nameEn();
      case ZH -> carrier.nameZh();
    };
  }

  /** A charge's name; one that is not in the trade's table goes by its code. */
  public String charge(String code) {
    return CHARGES.named(code).map(this::of).orElse(code);
  }

  /** A line's, as it is called on its leg of the way. */
  public String charge(ChargeLine line) {
    return CHARGES.named(line.code(), line.leg()).map(this::of).orElse(line.code());
  }

  private String of(ChargeNames.Known known) {
    return switch (language) {
      case EN -> known.nameEn();
      case ZH -> known.nameZh();
    };
  }

  /** Charges by code and name, such as "BAF Bunker adjustment factor". */
  public String charges(List<String> codes) {
    return codes.stream()
        .map(code -> code.equals(charge(code)) ? code : code + " " + charge(code))
        .collect(Collectors.joining(texts.text("format.comma")));
  }

  /** The time zone of the times shown. */
  public String clock() {
    return zone.getDisplayName(TextStyle.FULL, language.locale());
  }

  /** How long something took, to the unit that matters. */
  public String took(Duration time) {
    if (time.compareTo(A_SECOND) < 0) {
      return texts.text("took.millis", time.toMillis());
    }
    if (time.compareTo(A_MINUTE) < 0) {
      return texts.text("took.seconds", BigDecimal.valueOf(time.toMillis() / 100, 1));
    }
    if (time.compareTo(AN_HOUR) < 0) {
      return texts.text("took.minutes", time.toMinutes());
    }
    return texts.text("took.hours", time.toHours(), time.toMinutesPart());
  }
}
