package dev.quayside.rates.release;

import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A colleague's word on handing a shipment out; the last one counts.
 *
 * @param ground why it is held; {@link Ground#OTHER} where it is not
 * @param whom whose business the reason is; empty for all who see that end of the way
 * @param words the reason, such as the papers that are missing
 * @param by who said so
 */
public record ReleaseStep(
    Kind kind, Ground ground, Optional<CustomerId> whom, String words, String by, Instant at) {

  /** What he says. */
  public enum Kind {
    HELD,
    /** It is held no more, and goes by what is paid and handed in. */
    FREED,
    /** It may be handed out, whatever is still to be paid. */
    RELEASED
  }

  /** Why something is held. */
  public enum Ground {
    PAPERS,
    CUSTOMS,
    OTHER
  }
}
