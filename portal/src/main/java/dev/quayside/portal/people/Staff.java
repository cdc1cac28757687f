package dev.quayside.portal.people;

import dev.quayside.db.user.User;
import java.util.List;

/** The page of all who may sign in to the desk, by their names. */
public record Staff(List<User> people) {

  public Staff {
    people = List.copyOf(people);
  }
}
