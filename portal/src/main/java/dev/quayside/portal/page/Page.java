package dev.quayside.portal.page;

import dev.quayside.db.customer.Language;
import dev.quayside.db.user.User;
import dev.quayside.portal.visit.Visit;
import dev.quayside.portal.words.Wording;
import java.util.Optional;

/** What the frame of every page needs to know. */
public record Page(Visit visit, Wording words, House house) {

  /**
   * What is the same on every page.
   *
   * @param company whose portal it is
   * @param styleSheet where the style sheet is found
   * @param mark where the sign in the browser's tab is found
   */
  public record House(String company, String styleSheet, String mark) {}

  public String text(String key, Object... filling) {
    return words.text(key, filling);
  }

  /** Empty for a visitor who is not signed in. */
  public Optional<User> user() {
    return visit.user();
  }

  /** Whether the page lies in this part of the portal; the menu marks it. */
  public boolean in(String part) {
    return visit.path().equals(part) || visit.path().startsWith(part + "/");
  }

  /** The same page in another language. */
  public String switchTo(Language language) {
    String next = visit.next().map(path -> "&next=" + path.path()).orElse("");
    return "?lang=" + language.tag() + next;
  }

  public boolean speaks(Language language) {
    return visit.language() == language;
  }
}
