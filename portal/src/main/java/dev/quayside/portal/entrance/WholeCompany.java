package dev.quayside.portal.entrance;

import dev.quayside.db.wall.Sees;
import dev.quayside.portal.entrance.Rooms.OwnRoom;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;

/** Keeps whoever sees his own things alone out of what tells of all his company's. */
final class WholeCompany {

  private WholeCompany() {}

  static OwnRoom only(OwnRoom room) {
    return (visit, customer, given) ->
        visit.user().filter(user -> user.sees().atLeast(Sees.COMPANY)).isPresent()
            ? room.enter(visit, customer, given)
            : new Answer.Refused(Refusal.WHOLE_COMPANY_ONLY);
  }
}
