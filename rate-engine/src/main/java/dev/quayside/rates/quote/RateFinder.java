package dev.quayside.rates.quote;

import dev.quayside.rates.tariff.Rate;
import java.util.List;
import java.util.stream.Stream;

/** Where the rates are kept: a port, which the book of record implements in one indexed read. */
public interface RateFinder {

  List<Rate> find(RateQuery query);

  /** The same, and what hauliers charge for the trucks that are wanted beside it. */
  default List<Rate> find(RateRequest request, RateQuery query) {
    return Stream.concat(
            find(query).stream(),
            request.haulage().stream()
                .flatMap(truck -> find(RateQuery.of(request, truck)).stream()))
        .toList();
  }
}
