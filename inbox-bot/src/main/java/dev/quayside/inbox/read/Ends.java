package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.PlaceDraft;
import java.util.Optional;

/** The two ends of a lane, as far as they are said. */
record Ends(Optional<PlaceDraft> origin, Optional<PlaceDraft> destination) {}
