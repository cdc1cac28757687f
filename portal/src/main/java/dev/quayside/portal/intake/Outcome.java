package dev.quayside.portal.intake;

import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.rehearsal.LibraryRehearsal;
import dev.quayside.portal.words.Saying;

/** What becomes of a rate sheet that is handed in. Only when it is published anything changes. */
public sealed interface Outcome {

  String file();

  /** Nothing in it can be read. */
  record Unreadable(String file, Saying why) implements Outcome {}

  /** Cells are wrong or leave something open; {@code read} names each. */
  record Wrong(String file, RateSheet.Read read) implements Outcome {}

  /** Sheets like it are new here: somebody must look at the reading and confirm it. */
  record Unconfirmed(String file, RateSheet.Read read) implements Outcome {}

  /**
   * It was tried, as was wished, and no more.
   *
   * @param confirmed whether its reading has been confirmed, now or with a sheet like it
   * @param series under which it would be published
   */
  record Rehearsed(
      String file,
      RateSheet.Read read,
      boolean confirmed,
      String series,
      LibraryRehearsal rehearsal)
      implements Outcome {}

  /** Something looks wrong, and nobody has accepted that. */
  record Doubted(String file, RateSheet.Read read, String series, LibraryRehearsal rehearsal)
      implements Outcome {}

  /**
   * It is live.
   *
   * @param rehearsal what it did, with the version it made
   * @param library how many rates are live now
   */
  record Published(
      String file, RateSheet.Read read, String series, LibraryRehearsal rehearsal, long library)
      implements Outcome {}
}
