package dev.quayside.portal.signin;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.secret.Token;
import dev.quayside.db.signin.Invitation;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page on which somebody whom a colleague has invited joins him. To look at it changes nothing,
 * so a program that reads the mail before him accepts nothing in his name.
 */
public final class InvitedPages {

  private static final String TEMPLATE = "signin/invited.jte";

  /** A person's; letters of ours will bear it, so it holds no address that could be followed. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’·-]{0,59}");

  private static final Pattern ADDRESS = Pattern.compile("(?iu)www\\.|\\.\\p{L}{2,}");

  private final Db db;
  private final Sessions sessions;

  public InvitedPages(Db db, Sessions sessions) {
    this.db = db;
    this.sessions = sessions;
  }

  /**
   * What the page shows.
   *
   * @param token what stands in its address
   * @param invitation empty where the link opens nothing any more
   * @param name as it was typed
   */
  public record View(String token, Optional<Invitation> invitation, String name, boolean unfit) {}

  public Answer show(Visit visit, Parameters path) {
    String token = path.get("token");
    return page(new View(token, db.with(books -> look(books, token, visit)), "", false));
  }

  public Answer accept(Visit visit, Parameters path, Parameters fields) {
    String token = path.get("token");
    String name = fields.first("name").orElse("").strip();
    return db.with(books -> {
      Optional<Invitation> invitation = look(books, token, visit);
      boolean fit = NAME.matcher(name).matches() && !ADDRESS.matcher(name).find();
      if (invitation.isEmpty() || !fit) {
        return page(new View(token, invitation, name, !fit));
      }
      return books
          .invitations()
          .accept(fingerprint(token), name, visit.language(), visit.now())
          .map(user -> joined(books, user, invitation.get(), visit))
          .orElseGet(() -> page(new View(token, Optional.empty(), name, false)));
    });
  }

  private Answer joined(Books books, User user, Invitation invitation, Visit visit) {
    books.people().joined(invitation.customer(), user, invitation.by(), visit.now());
    return sessions.open(books, user, "/company", visit);
  }

  private static Optional<Invitation> look(Books books, String token, Visit visit) {
    return books.invitations().look(fingerprint(token), visit.now());
  }

  private static Bytes fingerprint(String token) {
    return new Token(token).fingerprint();
  }

  private static Answer page(View view) {
    int status = view.invitation().isEmpty() ? 404 : view.unfit() ? 422 : 200;
    return new Answer.Shown(status, TEMPLATE, view);
  }
}
