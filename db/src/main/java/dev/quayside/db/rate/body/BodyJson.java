package dev.quayside.db.rate.body;

import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rate's body as JSON, and back. What is not said is not written, an amount is one word such as
 * "USD 1400", and it is read token by token: hundreds of them for one price. Names are never
 * changed, for what was written once must stay readable.
 */
public final class BodyJson {

  private static final int MOST_REMEMBERED = 10_000;

  /** The parts that were read, by their very words: most rates of a lane say the same. */
  private final Seen<Charge> charges = new Seen<>();

  private final Seen<Sailing> sailings = new Seen<>();
  private final Seen<FreeTime> freeTimes = new Seen<>();
  private final Map<Rest, String> written = new HashMap<>();

  /** All but the freight: most rates of a sheet have the same. */
  private record Rest(
      List<Charge> charges, Validity.By validBy, Sailing sailing, FreeTime freeTime, Scope scope) {

    Rest(RateBody body) {
      this(body.charges(), body.validBy(), body.sailing(), body.freeTime(), body.scope());
    }
  }

  /** For bodies that are read or written together. */
  public BodyJson() {}

  public String write(RateBody body) {
    var freight = new JsonOut();
    freight.object(() -> {
      freight.name("freight");
      FreightJson.write(body.freight(), freight);
    });
    String first = freight.text();
    String rest = rest(new Rest(body));
    return rest.length() == 2
        ? first
        : first.substring(0, first.length() - 1) + "," + rest.substring(1);
  }

  private String rest(Rest body) {
    String known = written.get(body);
    if (known == null) {
      known = write(body);
      if (written.size() < MOST_REMEMBERED) {
        written.put(body, known);
      }
    }
    return known;
  }

  private static String write(Rest body) {
    var out = new JsonOut();
    out.object(() -> {
      out.list("charges", body.charges(), charge -> ChargeJson.write(charge, out));
      if (body.validBy() != Validity.By.DEPARTURE) {
        out.word("by", body.validBy());
      }
      if (!body.sailing().equals(Sailing.NOT_STATED)) {
        out.name("sailing");
        SailingJson.write(body.sailing(), out);
      }
      if (!body.freeTime().equals(FreeTime.NOT_STATED)) {
        out.name("free");
        FreeTimeJson.write(body.freeTime(), out);
      }
      if (!body.scope().equals(Scope.ALL)) {
        out.name("scope");
        ScopeJson.write(body.scope(), out);
      }
    });
    return out.text();
  }

  /** Reads what {@link #write} wrote, in UTF-8. */
  public RateBody read(byte[] json) {
    @Nullable Freight freight = null;
    List<Charge> said = List.of();
    var by = Validity.By.DEPARTURE;
    var sailing = Sailing.NOT_STATED;
    var free = FreeTime.NOT_STATED;
    var scope = Scope.ALL;
    var in = new JsonIn(json);
    while (in.next()) {
      switch (in.name()) {
        case "freight" -> freight = FreightJson.read(in);
        case "charges" -> said = in.list(() -> in.once(charges, ChargeJson::read));
        case "by" -> by = Validity.By.valueOf(in.text());
        case "sailing" -> sailing = in.once(sailings, SailingJson::read);
        case "free" -> free = in.once(freeTimes, FreeTimeJson::read);
        case "scope" -> scope = ScopeJson.read(in);
        default -> in.skip();
      }
    }
    return new RateBody(
        Objects.requireNonNull(freight, "A rate without freight"), said, by, sailing, free, scope);
  }
}
