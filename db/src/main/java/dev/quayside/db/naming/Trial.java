package dev.quayside.db.naming;

import java.time.Instant;

/**
 * A name that was tried on past mails.
 *
 * @param number from 1; each trial anew has the next
 * @param mails that hold the name
 * @param all whether these were all of them, and not only the newest so many
 */
public record Trial(int number, Instant at, int mails, boolean all, int gains, int harms) {

  /** Mails that hold the name and are read as before. */
  public int untouched() {
    return mails - gains - harms;
  }
}
