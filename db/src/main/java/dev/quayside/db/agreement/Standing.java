package dev.quayside.db.agreement;

import dev.quayside.db.autonomy.KeptRule;
import dev.quayside.db.autonomy.Level;
import java.util.Optional;

/**
 * A rule that holds, and how sales found what went by it.
 *
 * @param mayGoTo what it may be left more; empty where they have not said enough
 */
public record Standing(KeptRule kept, Agreement agreement, Optional<Level> mayGoTo) {}
