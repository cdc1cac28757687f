package dev.quayside.portal.entrance;

import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Cookies;
import dev.quayside.portal.visit.Sameness;
import dev.quayside.portal.visit.Visit;
import dev.quayside.portal.visit.Visitors;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.net.URI;
import java.util.Optional;

/**
 * Where everybody comes in: recognizes the visitor, says how the browser must treat the page, and
 * turns away forms that are not ours.
 */
public final class Entrance implements Filter {

  private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");

  private static final String SIGN_IN = "/sign-in";
  private static final String QUOTE_PAGE = "/q/";
  private static final String INVITED = "/invited/";

  private final Visitors visitors;
  private final Cookies cookies;
  private final Pages pages;
  private final URI baseUrl;

  public Entrance(Visitors visitors, Cookies cookies, Pages pages, URI baseUrl) {
    this.visitors = visitors;
    this.cookies = cookies;
    this.pages = pages;
    this.baseUrl = baseUrl;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    Precautions.tell(response::header, baseUrl, Visit.isScripted(request.path().path()));
    Visit visit = visitors.recognize(request);
    request.context().register(visit);
    Visitors.chosen(visit.query()).map(cookies::language).ifPresent(response.headers()::addCookie);
    if (hasOpenForms(visit.path()) && visit.signedIn().isEmpty()) {
      response.headers().addCookie(cookies.visitor(visit.formToken()));
    }
    if (changesSomething(request) && !isOurs(request)) {
      pages.send(new Answer.Refused(Refusal.FROM_ELSEWHERE), visit, response);
      return;
    }
    chain.proceed();
  }

  /** Whether somebody who is not signed in finds a form there. */
  private static boolean hasOpenForms(String path) {
    return path.startsWith(SIGN_IN) || path.startsWith(QUOTE_PAGE) || path.startsWith(INVITED);
  }

  private static boolean changesSomething(ServerRequest request) {
    Method method = request.prologue().method();
    return !method.equals(Method.GET) && !method.equals(Method.HEAD);
  }

  private boolean isOurs(ServerRequest request) {
    return Sameness.isOurs(
        header(request, FETCH_SITE),
        header(request, HeaderNames.ORIGIN),
        request.authority(),
        baseUrl);
  }

  private static Optional<String> header(ServerRequest request, HeaderName name) {
    return request.headers().first(name);
  }
}
