package dev.quayside.portal.autonomy;

import dev.quayside.db.Books;
import dev.quayside.db.autonomy.AutonomyRule;
import dev.quayside.db.autonomy.AutonomyRule.Moves;
import dev.quayside.db.autonomy.LanePattern;
import dev.quayside.db.autonomy.LetterKind;
import dev.quayside.db.autonomy.Level;
import dev.quayside.db.customer.Customer;
import dev.quayside.portal.page.Typed;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What somebody typed who says what the robot may do.
 *
 * @param customer a code; "" for all
 * @param lane such as CN-US; "" for all
 */
public record AutonomyForm(
    String customer, String lane, String kind, String level, String moves, String why) {

  public static final AutonomyForm EMPTY = new AutonomyForm("", "", "", "", "", "");

  private static final int LONGEST = 300;

  static AutonomyForm of(Parameters fields) {
    return new AutonomyForm(
        field(fields, "customer"),
        field(fields, "lane"),
        field(fields, "kind"),
        field(fields, "level"),
        field(fields, "moves"),
        field(fields, "why"));
  }

  static String field(Parameters fields, String name) {
    return Typed.upTo(LONGEST, fields.first(name).orElse(""));
  }

  /** The rule it says; empty where a field is not understood. */
  Optional<AutonomyRule> rule(Books books, Places places) {
    Optional<CustomerId> buyer = books.customers().byCode(customer).map(Customer::id);
    Optional<LanePattern> lanes =
        lane.isEmpty() ? Optional.of(LanePattern.ALL) : LanePattern.read(lane, places);
    Optional<LetterKind> letter = Typed.one(LetterKind.values(), kind);
    Optional<Level> wanted = Typed.one(Level.values(), level);
    boolean clear =
        (customer.isEmpty() || buyer.isPresent())
            && lanes.isPresent()
            && (kind.isEmpty() || letter.isPresent())
            && wanted.isPresent();
    return clear
        ? Optional.of(
            new AutonomyRule(
                buyer,
                lanes.get(),
                letter,
                wanted.get(),
                Typed.one(Moves.values(), moves).orElse(Moves.PROPOSED)))
        : Optional.empty();
  }

  /** A figure that limits; empty where it is none. */
  static Optional<BigDecimal> figure(String typed) {
    return Typed.number(typed.replace(",", "")).filter(most -> most.signum() >= 0);
  }
}
