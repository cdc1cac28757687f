package dev.quayside.rates.tracking.told;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.release.Bill;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Milestones;
import dev.quayside.rates.tracking.event.Reason;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What ports, milestones, reasons and days on the way are called in one language. */
public final class Words {

  private final Locale locale;
  private final Places places;
  private final Milestones milestones = Milestones.builtIn();
  private final Phrasebook phrases;
  private final DateTimeFormatter day;

  /**
   * The words of a language.
   *
   * @param locale English or Chinese
   */
  public Words(Locale locale, Places places) {
    this.locale = locale;
    this.places = places;
    this.phrases = new Phrasebook(locale);
    this.day = DateTimeFormatter.ofPattern(phrases.say("day"), locale);
  }

  String say(String key, Object... filling) {
    return phrases.say(key, filling);
  }

  /** The day on the clock of the place it happens at. */
  public String day(Event event) {
    return day(event.when().toLocalDate());
  }

  public String day(LocalDate date) {
    return day.format(date);
  }

  /** The day, and the hour where one was told, on the clock of the place. */
  public String moment(Event event) {
    LocalTime hour = event.when().toLocalTime();
    return hour.equals(LocalTime.MIDNIGHT)
        ? day(event)
        : day(event) + " " + DateTimeFormatter.ofPattern("HH:mm", locale).format(hour);
  }

  public String milestone(Milestone milestone) {
    return milestones.name(milestone, locale);
  }

  public String reason(Reason reason) {
    return phrases.say("Reason." + reason);
  }

  String reasons(List<Reason> reasons) {
    return reasons.stream().map(this::reason).collect(Collectors.joining(phrases.say("comma")));
  }

  /** Several things of one family, such as all that is lacking. */
  String list(String family, List<String> keys) {
    return keys.stream()
        .map(key -> phrases.say(family + "." + key))
        .collect(Collectors.joining(phrases.say("comma")));
  }

  /** What is still to be paid, each with the invoice it is paid under. */
  String bills(List<Bill> bills) {
    return bills.stream()
        .map(bill -> phrases.say("bill", money(bill.open()), bill.number()))
        .collect(Collectors.joining(phrases.say("comma")));
  }

  private String money(Money money) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(money.amount().scale());
    format.setMaximumFractionDigits(money.amount().scale());
    return money.currency().getCurrencyCode() + " " + format.format(money.amount());
  }

  /** A port by its name; a code that is in no table goes as it is. */
  public String place(String code) {
    return UnLocode.isUnLocode(code)
        ? places.byCode(new UnLocode(code)).map(this::name).orElse(code)
        : code;
  }

  private String name(Place place) {
    return locale.getLanguage().equals("zh") ? place.nameZh() : place.nameEn();
  }
}
