package dev.quayside.db.tracking;

import dev.quayside.rates.release.ReleaseStep;
import java.util.List;
import java.util.Optional;

/**
 * A shipment as the house sees it, and as each of its parties does.
 *
 * @param words all that colleagues have said to its release, the newest first
 */
public record Dossier(SeenShipment whole, List<SeenByParty> parties, List<ReleaseStep> words) {

  public Dossier {
    parties = List.copyOf(parties);
    words = List.copyOf(words);
  }

  /** The word that counts. */
  public Optional<ReleaseStep> last() {
    return words.stream().findFirst();
  }
}
