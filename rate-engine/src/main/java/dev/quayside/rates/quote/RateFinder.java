package dev.quayside.rates.quote;

import dev.quayside.rates.tariff.Rate;
import java.util.List;

/** Where the rates are kept: a port, which the book of record implements in one indexed read. */
public interface RateFinder {

  List<Rate> find(RateQuery query);
}
