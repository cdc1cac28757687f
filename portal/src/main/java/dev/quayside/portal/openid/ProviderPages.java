package dev.quayside.portal.openid;

import com.nimbusds.oauth2.sdk.id.State;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.signin.Counted;
import dev.quayside.db.user.Credentials;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.signin.OtherWays;
import dev.quayside.portal.signin.Sessions;
import dev.quayside.portal.signin.TurnedAway;
import dev.quayside.portal.visit.Cookies;
import dev.quayside.portal.visit.LocalPath;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way in by somebody's account elsewhere: the browser is sent there, comes back, and whoever is
 * proved to have an address that we know is signed in. Nobody else is, and no user is made of it.
 */
public final class ProviderPages {

  private static final String BACK = "/sign-in/back/";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Db db;
  private final Cookies cookies;
  private final Sessions sessions;
  private final Map<String, ProviderDoor> doors = new LinkedHashMap<>();

  /**
   * The pages for some providers.
   *
   * @param base how browsers reach our pages
   */
  public ProviderPages(
      Db db, Cookies cookies, List<Provider> providers, URI base, Sessions sessions) {
    this.db = db;
    this.cookies = cookies;
    this.sessions = sessions;
    for (Provider provider : providers) {
      URI back = URI.create(base + BACK + provider.name());
      doors.put(provider.name(), new ProviderDoor(provider, back, PATIENCE));
    }
  }

  /** Sends a browser to its provider. */
  public Answer begin(Visit visit, Parameters path) {
    if (visit.user().isPresent()) {
      return Answer.goTo(visit.user().map(Sessions::homeOf).orElse("/"));
    }
    return door(path).map(door -> begin(visit, door)).orElseGet(Answer::notFound);
  }

  private Answer begin(Visit visit, ProviderDoor door) {
    String next = visit.next().map(LocalPath::path).orElse("");
    var begun = Begun.now(door.provider(), next, visit.now());
    try {
      String way = door.way(begun, visit.now()).toString();
      return Answer.goTo(way, cookies.begun(begun.cookie(), Begun.LIFE));
    } catch (IOException e) {
      door.log(e);
      return away(TurnedAway.SILENT, door, next, visit);
    }
  }

  /** Whatever comes of it, the browser has used up what it had begun. */
  public Answer back(Visit visit, Parameters path) {
    return door(path).map(door -> back(visit, door)).orElseGet(Answer::notFound);
  }

  private Answer back(Visit visit, ProviderDoor door) {
    Optional<Begun> kept =
        visit
            .begun()
            .flatMap(cookie -> Begun.kept(cookie, visit.now()))
            .filter(begun -> isOf(begun, door, visit));
    if (kept.isEmpty()) {
      return away(TurnedAway.STALE, door, "", visit);
    }
    Begun begun = kept.get();
    Optional<String> code = said(visit, "code");
    if (code.isEmpty()) {
      return away(TurnedAway.CANCELLED, door, begun.next(), visit);
    }
    boolean counted =
        db.with(books ->
            books.signInTries().begin(Counted.PROVIDER_FROM_CALLER, visit.caller(), visit.now()));
    if (!counted) {
      return away(TurnedAway.TOO_MANY, door, begun.next(), visit);
    }
    return switch (door.prove(code.get(), begun, visit.now())) {
      case Proved.Not(TurnedAway why) -> away(why, door, begun.next(), visit);
      case Proved.Person person -> db.with(books -> admit(person, begun, door, visit, books));
    };
  }

  /** Of this door, of this browser, and from this provider (RFC 9207: iss). */
  private static boolean isOf(Begun begun, ProviderDoor door, Visit visit) {
    return begun.provider().equals(door.provider().name())
        && begun.state().equals(new State(said(visit, "state").orElse("-")))
        && said(visit, "iss")
            .map(iss -> iss.equals(door.provider().issuer().toString()))
            .orElse(true);
  }

  private Answer admit(
      Proved.Person person, Begun begun, ProviderDoor door, Visit visit, Books books) {
    Optional<User> user = books.users().byEmail(person.email()).map(Credentials::user);
    if (user.isEmpty()) {
      return away(TurnedAway.STRANGER, door, begun.next(), visit);
    }
    String issuer = door.provider().issuer().toString();
    if (!books.elsewhere().isHis(user.get(), issuer, person.subject(), visit.now())) {
      return away(TurnedAway.OTHER_ACCOUNT, door, begun.next(), visit);
    }
    books.signInTries().takeBack(Counted.PROVIDER_FROM_CALLER, visit.caller());
    return sessions.open(books, user.get(), begun.next(), visit, cookies.endOfBegun());
  }

  private Optional<ProviderDoor> door(Parameters path) {
    return Optional.ofNullable(doors.get(path.get("name")));
  }

  private static Optional<String> said(Visit visit, String name) {
    return visit.query().first(name).asOptional().filter(text -> !text.isEmpty());
  }

  private Answer away(TurnedAway why, ProviderDoor door, String next, Visit visit) {
    sessions.missed(door.provider().name() + ", " + why, visit);
    String page = OtherWays.cameBack(door.provider().name(), why, next);
    return Answer.goTo(page, cookies.endOfBegun());
  }
}
