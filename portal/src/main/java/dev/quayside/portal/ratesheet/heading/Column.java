package dev.quayside.portal.ratesheet.heading;

import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.util.Currency;
import java.util.Optional;

/** What a column of a rate sheet holds. */
public sealed interface Column {

  /** How a person is told of it. */
  String meaning();

  /** The same in a word or two, for where space counts. */
  default String shortly() {
    String meaning = meaning();
    int bracket = meaning.indexOf(" (");
    return bracket < 0 ? meaning : meaning.substring(0, bracket);
  }

  /** One fact about the rate. */
  enum Fact implements Column {
    POL("POL (port of loading)"),
    POD("POD (port of discharge)"),
    /** The same port once more, by its code or in the other language. */
    POL_TOO("POL once more"),
    POD_TOO("POD once more"),
    CARRIER("Carrier"),
    CURRENCY("Currency"),
    VALID_FROM("Valid from"),
    /** Where no column says from when, it may hold both ends: 7/1-7/14. */
    VALID_TO("Valid to"),
    TRANSIT("Transit days"),
    FREE_DAYS("Free days"),
    DEMURRAGE("Free days in the terminal (DEM)"),
    DETENTION("Free days outside (DET)"),
    CUSTOMER("Contract customer"),
    VIA("Via"),
    SERVICE("Service"),
    SAILS("Sailing days"),
    CUT_OFF("Closing day"),
    ROUTING("Direct or not"),
    WEIGHT_LIMIT("Weight limit"),
    COMMODITY("Commodity"),
    CONTRACT("Contract number"),
    /** FAK, NAC or spot. */
    RATE_TYPE("Kind of rate"),
    /** Several charges in one cell. */
    CHARGES("Surcharges"),
    NOTES("Remarks"),
    MODE("Way of carriage"),
    /** The port an arbitrary is added on top of. */
    BASE("Base port"),
    /** What counts as a ton: 1:363. */
    RATIO("Ratio");

    private final String heading;

    Fact(String heading) {
      this.heading = heading;
    }

    @Override
    public String meaning() {
      return heading;
    }
  }

  /** A column of prices. */
  sealed interface Price extends Column {}

  /**
   * The freight of one container type.
   *
   * @param level the price level it is for; "" for everybody
   */
  record Freight(Equipment type, Optional<Currency> currency, String level) implements Price {

    @Override
    public String meaning() {
      return "freight " + type.label() + in(currency) + (level.isEmpty() ? "" : ", level " + level);
    }
  }

  /** The freight by weight or measure. */
  record Loose(Per per, Optional<Currency> currency) implements Price {

    @Override
    public String meaning() {
      return "freight per " + per + in(currency);
    }
  }

  /** What the freight comes to at least. */
  record Least(Optional<Currency> currency) implements Column {

    @Override
    public String meaning() {
      return "minimum" + in(currency);
    }
  }

  /** The freight of a kilogram by air from so many kilograms on; N stands under 0. */
  record Break(int kg, Optional<Currency> currency) implements Price {

    @Override
    public String meaning() {
      return "freight per kg from " + kg + " kg" + in(currency);
    }
  }

  /** One price for the whole. */
  record Flat(Optional<Currency> currency) implements Price {

    @Override
    public String meaning() {
      return "flat price" + in(currency);
    }
  }

  /**
   * A surcharge, or one thing about it where it has several columns.
   *
   * @param type the container type the column is for, where it has one for each
   * @param per what it is counted by, where the heading says so
   * @param days of its own, where the heading names some, such as FROM 7/15
   */
  record Surcharge(
      String code,
      Leg leg,
      Optional<Currency> currency,
      Role role,
      Optional<Equipment> type,
      Optional<Per> per,
      Optional<String> days)
      implements Column {

    /** What of the surcharge the column says. */
    public enum Role {
      AMOUNT,
      LEAST,
      CURRENCY
    }

    /** The same on days of its own. */
    Surcharge on(String itsDays) {
      return new Surcharge(code, leg, currency, role, type, per, Optional.of(itsDays));
    }

    @Override
    public String meaning() {
      return "charge "
          + code
          + " "
          + leg
          + type.map(box -> " " + box.label()).orElse("")
          + per.map(each -> " per " + each).orElse("")
          + (role == Role.AMOUNT ? "" : " " + role)
          + in(currency)
          + days.map(own -> ", " + own).orElse("");
    }
  }

  /** Something for people: a country, a running number. */
  record ReadOver() implements Column {

    @Override
    public String meaning() {
      return "read over";
    }
  }

  /** A heading that means nothing to us; says what would. */
  record Unknown(Saying why) implements Column {

    @Override
    public String meaning() {
      return "?";
    }
  }

  private static String in(Optional<Currency> currency) {
    return currency.map(known -> " in " + known).orElse("");
  }
}
