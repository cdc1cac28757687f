package dev.quayside.portal.ratesheet.grid;

/** How large a file of rows and cells may be before it is no rate sheet any more. */
public final class Limits {

  /** The sheets of a global contract come to some 100,000 rows. */
  public static final int MOST_ROWS = 250_000;

  public static final int MOST_COLUMNS = 200;

  public static final long MOST_BYTES = 20_000_000;

  /** A zip of 20 MB can unfold to 20 GB; 250,000 rows of rates come to some 200 MB. */
  public static final long MOST_UNFOLDED = 400_000_000;

  private Limits() {}
}
