package dev.quayside.portal;

import static dev.quayside.portal.SampleHouse.NOW;

import dev.quayside.db.naming.Effect;
import dev.quayside.db.naming.Touched;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import java.time.Duration;
import java.util.List;

/** Names of ports in each state, one of them tried with a gain and a harm. */
final class SampleNames {

  private SampleNames() {}

  static void propose(OpenPortal portal) {
    portal.db.use(books -> {
      var names = books.names();
      names.propose(name("Angel City", "USLAX"), "Chen Wei", NOW);
      names.propose(name("天使城", "USLAX"), "Chen Wei", NOW);
      for (int nth = 0; nth < 2; nth++) {
        var next = names.trials().claimNext(NOW, Duration.ofMinutes(1)).orElseThrow();
        names
            .trials()
            .tried(
                next,
                4,
                true,
                List.of(
                    new Touched(2, "", NOW, Effect.PRICED, "CNSHA>", "CNSHA>USLAX"),
                    new Touched(5, "", NOW, Effect.NOT_AS_ANSWERED, "CNSHA>DEHAM", "CNSHA>USLAX")),
                NOW);
      }
      names.desk().approve(2, 1, "Zhao Min", "客户都这么写", NOW);
    });
  }

  private static HouseName name(String name, String code) {
    return new HouseName(name, new UnLocode(code), PlaceKind.SEA);
  }
}
