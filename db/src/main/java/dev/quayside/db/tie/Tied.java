package dev.quayside.db.tie;

import dev.quayside.db.customer.Contact;

/** What came of somebody's entering a chat by a link. */
public sealed interface Tied {

  /** He is this contact, from now on or already. */
  record To(Contact contact) implements Tied {}

  /**
   * He stays whom he was.
   *
   * @param why without the link, for the log
   */
  record Not(String why) implements Tied {}
}
