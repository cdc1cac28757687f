package dev.quayside.db.outbox;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.quayside.rates.tracking.event.Side;
import java.util.List;
import java.util.Set;

/**
 * How a shipment stood when somebody was told, in the words in which its page says it.
 *
 * @param number ours, such as S1001
 * @param caption by what he knows which one is meant
 * @param news what has happened since he was told last; none where he asked
 * @param said where it is, why it is late, when it may be collected, what happens next
 * @param sight what of its way he sees
 */
public record ShipmentWords(
    String number,
    String caption,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> news,
    List<String> said,
    Set<Side> sight) {

  public ShipmentWords {
    news = List.copyOf(news);
    said = List.copyOf(said);
    sight = Set.copyOf(sight);
  }
}
