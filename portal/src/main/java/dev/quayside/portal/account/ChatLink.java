package dev.quayside.portal.account;

import dev.quayside.db.Books;
import dev.quayside.db.user.User;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * The way into the chat for one contact: WeCom's link of our account, with what tells us that it is
 * he (scene_param).
 */
public record ChatLink(URI account) {

  /** Empty for whoever is no contact of the company that he signs in for. */
  Optional<Account.Chats> of(User user, Books books, Instant now) {
    return user.customer()
        .flatMap(customer -> books.ties().link(customer, user.email(), now))
        .map(says -> new Account.Chats(with(says), books.ties().of(user.email())));
  }

  private String with(String says) {
    return account + (account.getQuery() == null ? "?" : "&") + "scene_param=" + says;
  }
}
