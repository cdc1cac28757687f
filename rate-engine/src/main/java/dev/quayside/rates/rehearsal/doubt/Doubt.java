package dev.quayside.rates.rehearsal.doubt;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.Currency;

/**
 * Something in a new sheet that is rarely meant. {@code column} is what stands above a figure in a
 * sheet, such as 40HC or +100; for a charge, its code goes before it: THC 20GP.
 */
public sealed interface Doubt {

  /**
   * A figure looks multiplied by a power of ten: a nought too many, a slipped decimal point.
   *
   * @param power 1 for ten times too much, -2 for a hundredth
   */
  record PowerOfTen(String column, UnitPrice read, Expected expected, int power) implements Doubt {}

  /**
   * A figure looks like one of another currency.
   *
   * @param likely the currency it would fit
   */
  record WrongCurrency(String column, UnitPrice read, Expected expected, Currency likely)
      implements Doubt {}

  /** A figure is far from what was expected, and nothing explains it. */
  record OutOfLine(String column, UnitPrice read, Expected expected) implements Doubt {}

  /** The smaller box, or the higher weight break, costs more: 20GP dearer than 40HC. */
  record OutOfOrder(String column, UnitPrice price, String otherColumn, UnitPrice otherPrice)
      implements Doubt {}

  /** The columns of a row moved quite differently, as if one stood in the other's place. */
  record OutOfStep(String column, double moved, String otherColumn, double otherMoved)
      implements Doubt {}

  /** Figures stand one column beside their own: 20GP holds what 40GP was. */
  record ColumnsShifted(String column, UnitPrice price, String looksLike) implements Doubt {}

  /** A column's figures stand one row beside their own. */
  record RowsShifted(String column, UnitPrice price, Lane looksLike) implements Doubt {}

  /** A charge that is as large as the freight. */
  record FreightAmongCharges(String column, UnitPrice price, UnitPrice freight) implements Doubt {}

  /** The only lane to or from that region, where the line had none. */
  record RegionNew(String region) implements Doubt {}

  /** A lane nobody had before, just where another one is missing. */
  record LaneInsteadOf(Lane missing) implements Doubt {}

  /** A new lane stands in the midst of another region's. */
  record OutOfSection(String region, String section) implements Doubt {}

  /** A new lane takes much longer or shorter than the others of its region. */
  record TransitUnlikeRegion(int days, int usualDays, String region) implements Doubt {}

  record Expired(Validity validity, LocalDate today) implements Doubt {}

  /** It begins in more than four months, or holds for more than thirteen. */
  record FarAhead(Validity validity) implements Doubt {}

  /** Days still to come on which there would be no price. */
  record Gap(LocalDate from, LocalDate to) implements Doubt {}

  /** The same row twice, word for word. */
  record Twice(RateSource other) implements Doubt {}

  /** Two prices for the same days. */
  record TwoPrices(RateSource other, String column, UnitPrice price, UnitPrice otherPrice)
      implements Doubt {}

  /**
   * Many lanes are missing.
   *
   * @param where the port or region all of whose lanes are gone; "" for many of all
   */
  record LanesGone(int gone, int of, String where) implements Doubt {}

  /**
   * A charge that is usually stated is not.
   *
   * @param everywhere no row has it any more
   */
  record ChargeMissing(String code, Leg leg, boolean everywhere) implements Doubt {}

  record TransitJump(TransitTime before, TransitTime now) implements Doubt {}
}
