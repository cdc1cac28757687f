package dev.quayside.portal.ratesheet.row;

import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names of the trade a sheet is read with.
 *
 * @param customers finds the customer a contract rate is for by his code
 */
public record Trade(
    Places places,
    Carriers carriers,
    ChargeNames charges,
    Function<String, Optional<CustomerId>> customers) {}
