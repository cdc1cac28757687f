package dev.quayside.portal;

import dev.quayside.db.secret.Token;
import dev.quayside.db.user.Scope;
import java.util.Optional;
import java.util.Set;

/** Keys by which programs call in tests. */
final class SampleKeys {

  private SampleKeys() {}

  /** One in the name of somebody of sales. */
  static String add(OpenPortal portal, Set<Scope> scopes) {
    return add(portal, SampleHouse.SALES, scopes);
  }

  static String add(OpenPortal portal, String of, Set<Scope> scopes) {
    var token = new Token("qsk_" + Token.random().value());
    portal.db.use(books -> {
      long user = books.users().byEmail(of).orElseThrow().user().id();
      books
          .keys()
          .add(
              "carrier feed",
              user,
              token.fingerprint(),
              "qsk_",
              scopes,
              "lena",
              SampleHouse.NOW,
              Optional.empty());
    });
    return token.value();
  }
}
