package dev.quayside.portal.library.sheets;

import dev.quayside.db.sheet.KnownSheet;
import java.util.List;

/** The kinds of sheets that were confirmed once. */
public record KnownKinds(List<KnownSheet> kinds) {

  public KnownKinds {
    kinds = List.copyOf(kinds);
  }
}
