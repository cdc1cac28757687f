package dev.quayside.portal.library.sheets;

import dev.quayside.db.sheet.SheetDraft;
import java.util.List;

/**
 * The page on which a sheet is handed in, with those that wait to be looked at.
 *
 * @param noFile whether the form came without one
 */
public record Waiting(List<SheetDraft> drafts, boolean noFile) {

  public Waiting {
    drafts = List.copyOf(drafts);
  }
}
