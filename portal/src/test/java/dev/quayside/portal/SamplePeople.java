package dev.quayside.portal;

import dev.quayside.db.Db;
import dev.quayside.db.user.User;
import dev.quayside.db.user.User.Access;

/** What the house does with people of its customers. */
final class SamplePeople {

  private SamplePeople() {}

  static User of(Db db, String email) {
    return db.with(books -> books.users().byEmail(email)).orElseThrow().user();
  }

  static void nameAdmin(Db db, String email) {
    db.use(books -> books.people().setAdmin(of(db, email), true));
  }

  static void suspend(Db db, String email) {
    db.use(books -> books.people().setAccess(of(db, email), Access.SUSPENDED));
  }
}
