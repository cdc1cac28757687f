package dev.quayside.portal.signin;

import dev.quayside.db.signin.SignInLink;

/**
 * A link to sign in that somebody has opened.
 *
 * @param token what stands in its address
 */
public record OpenedLink(String token, SignInLink link) {

  /** By whose name the page greets; empty where it lets nobody in. */
  public String name() {
    return switch (link) {
      case SignInLink.Open(var user, _) -> user.name();
      case SignInLink.Elsewhere _, SignInLink.Gone _ -> "";
    };
  }

  public boolean open() {
    return link instanceof SignInLink.Open;
  }

  /** What to tell him otherwise. */
  public String why() {
    return link instanceof SignInLink.Elsewhere ? "signIn.elsewhere" : "signIn.gone";
  }
}
