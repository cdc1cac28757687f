package dev.quayside.portal.visit;

import dev.quayside.db.Db;
import dev.quayside.db.customer.Language;
import dev.quayside.db.secret.Token;
import dev.quayside.db.user.ApiKey;
import dev.quayside.db.user.SignedIn;
import dev.quayside.portal.delivery.Asked;
import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.ServerRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Recognizes who makes a request: by the cookies of the browser, or by the key of a program. */
public final class Visitors {

  private static final String BEARER = "Bearer ";

  private static final HeaderName SEC_PURPOSE = HeaderNames.create("Sec-Purpose");
  private static final HeaderName PURPOSE = HeaderNames.create("Purpose");
  private static final String AHEAD = "prefetch";

  private final Db db;
  private final InstantSource clock;
  private final Cookies cookies;

  public Visitors(Db db, InstantSource clock, Cookies cookies) {
    this.db = db;
    this.clock = clock;
    this.cookies = cookies;
  }

  public Visit recognize(ServerRequest request) {
    return recognize(
        request.path().path(), queryOf(request), request.headers(), request.remotePeer().host());
  }

  /**
   * The same of a request that gets no further than its first lines.
   *
   * @param peer the address that is connected to us
   */
  public Visit recognize(String path, Parameters query, ServerRequestHeaders headers, String peer) {
    Instant now = clock.instant();
    Parameters sent = headers.cookies();
    Optional<Token> session = first(sent, cookies.sessionName()).map(Token::new);
    Optional<Token> key = key(path, headers);
    Optional<ApiKey> program =
        key.flatMap(token -> db.with(books -> books.keys().find(token.fingerprint(), now)));
    // Who sends a key is known by it alone: one that opens nothing is nobody's.
    Optional<SignedIn> signedIn =
        key.isPresent()
            ? program.map(known -> new SignedIn(known.user(), Token.random().value(), now))
            : session.flatMap(token ->
                db.with(books ->
                    books.sessions().signedIn(token.fingerprint(), !looksByItself(path), now)));
    Token formToken =
        signedIn
            .map(SignedIn::csrfToken)
            .or(() -> first(sent, cookies.visitorName()))
            .map(Token::new)
            .orElseGet(Token::random);
    return new Visit(
        path,
        query,
        first(query, "next").flatMap(LocalPath::of),
        Caller.of(peer, headers.first(HeaderNames.X_FORWARDED_FOR).orElse("")),
        BrowserName.of(headers.first(HeaderNames.USER_AGENT).orElse("")),
        language(headers, query, sent, signedIn),
        session,
        signedIn,
        first(sent, cookies.begunName()),
        program,
        Asked.in(headers),
        !fetchesAhead(headers),
        formToken,
        now);
  }

  /** Pages of the desk ask so what is new, whether anybody sits before them or not. */
  private static boolean looksByItself(String path) {
    return path.startsWith("/desk/") && path.endsWith("/now");
  }

  /** Fetch standard, 3.2.8; browsers of before it say so in a word of their own. */
  private static boolean fetchesAhead(Headers headers) {
    return headers.first(SEC_PURPOSE).or(() -> headers.first(PURPOSE)).orElse("").contains(AHEAD);
  }

  /** RFC 6750; pages know no keys. */
  private static Optional<Token> key(String path, Headers headers) {
    return path.startsWith("/api/")
        ? headers
            .first(HeaderNames.AUTHORIZATION)
            .filter(sent -> sent.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(sent -> new Token(sent.substring(BEARER.length()).strip()))
        : Optional.empty();
  }

  /**
   * The query in a map: the server's own (Helidon 4.4) makes all its mappers anew for each name
   * that is looked up in vain.
   */
  private static Parameters queryOf(ServerRequest request) {
    return Parameters.create("query", request.query().toMap());
  }

  /** The language that is chosen by this very request. */
  public static Optional<Language> chosen(Parameters query) {
    return first(query, "lang").flatMap(LanguageChoice::offered);
  }

  private Language language(
      Headers headers, Parameters query, Parameters sent, Optional<SignedIn> signedIn) {
    return chosen(query)
        .or(() -> first(sent, cookies.languageName()).flatMap(LanguageChoice::offered))
        .or(() -> signedIn.map(open -> open.user().language()))
        .orElseGet(
            () -> LanguageChoice.preferred(headers.first(HeaderNames.ACCEPT_LANGUAGE).orElse("")));
  }

  private static Optional<String> first(Parameters parameters, String name) {
    return parameters.first(name).asOptional();
  }
}
