package dev.quayside.portal.page;

import dev.quayside.db.autonomy.Freeze;
import dev.quayside.db.customer.Language;
import dev.quayside.db.user.User;
import dev.quayside.portal.visit.Visit;
import dev.quayside.portal.words.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the frame of every page needs to know.
 *
 * @param frozen who has stopped the robot, for pages of the desk to say so; empty where nobody has
 */
public record Page(Visit visit, Wording words, House house, Optional<Freeze> frozen) {

  /**
   * What is the same on every page.
   *
   * @param company whose portal it is
   * @param styleSheet where the style sheet is found
   * @param mark where the sign in the browser's tab is found
   * @param script where htmx is found; it makes the desk smoother and does nothing alone
   * @param keys where the script is found that lets sales work by keyboard
   */
  public record House(String company, String styleSheet, String mark, String script, String keys) {}

  public String text(String key, Object... filling) {
    return words.text(key, filling);
  }

  /** Empty for a visitor who is not signed in. */
  public Optional<User> user() {
    return visit.user();
  }

  /** Pages of the desk may run our script; customers' pages run none. */
  public boolean scripted() {
    return Visit.isScripted(visit.path());
  }

  /** Whether the page lies in this part of the portal; the menu marks it. */
  public boolean in(String part) {
    return visit.path().equals(part) || visit.path().startsWith(part + "/");
  }

  /** The same page in another language. */
  public String switchTo(Language language) {
    var query = new StringBuilder("?lang=").append(language.tag());
    for (String name : visit.query().names()) {
      if (!name.equals("lang") && !name.equals("token")) {
        query.append('&').append(encoded(name)).append('=');
        query.append(encoded(visit.query().first(name).orElse("")));
      }
    }
    return query.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public boolean speaks(Language language) {
    return visit.language() == language;
  }
}
