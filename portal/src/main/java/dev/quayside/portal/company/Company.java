package dev.quayside.portal.company;

import dev.quayside.db.signin.Invitation;
import dev.quayside.db.user.User;
import java.util.List;

/**
 * Who comes in for a customer.
 *
 * @param asked whom they have asked, and who has not come yet
 * @param typed an address that is to be corrected; "" for none
 */
public record Company(List<User> people, List<Invitation> asked, String typed, Became became) {

  public Company {
    people = List.copyOf(people);
    asked = List.copyOf(asked);
  }

  /** What became of what was just done. */
  public enum Became {
    NOTHING,
    INVITED,
    /** What was typed is no whole address. */
    NO_ADDRESS,
    COLLEAGUE,
    TOO_MANY,
    /** Nobody would be left who may invite. */
    LAST_ADMIN,
    /** What one does to others only. */
    ONESELF,
    /** He sees more than whoever wants to change it, or it is oneself. */
    NOT_YOURS,
    DONE;

    public boolean good() {
      return this == INVITED || this == DONE;
    }
  }
}
