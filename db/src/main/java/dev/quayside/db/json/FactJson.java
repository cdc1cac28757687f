package dev.quayside.db.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes offers, charges and notices as JSON and reads them back. The records are the format: a
 * field may be added as an Optional or a list, but none may be renamed, for what was written once
 * must stay readable.
 */
public final class FactJson {

  /** Says which of the sealed type's records it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Kinds {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(ChargeBasis.class, Kinds.class)
          .addMixIn(Freight.class, Kinds.class)
          .addMixIn(Load.class, Kinds.class)
          .addMixIn(Margin.class, Kinds.class)
          .addMixIn(NearMiss.class, Kinds.class)
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private FactJson() {}

  public static String write(Object fact) {
    return MAPPER.writeValueAsString(fact);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
