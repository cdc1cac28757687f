package dev.quayside.portal.customers;

import dev.quayside.db.profile.CustomerPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The page on which a customer is looked for.
 *
 * @param typed what is looked for; "" for all of them
 */
public record CustomerList(String typed, CustomerPage page) {

  public String next() {
    return "/desk/customers?"
        + (typed.isEmpty() ? "" : "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&")
        + page.next().map(id -> "after=" + id).orElse("");
  }
}
