package dev.quayside.portal.page;

import dev.quayside.db.autonomy.Freeze;
import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.user.User;
import dev.quayside.portal.delivery.Delivery;
import dev.quayside.portal.delivery.FileName;
import dev.quayside.portal.visit.Refusals;
import dev.quayside.portal.visit.Visit;
import dev.quayside.portal.words.Wording;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Turns an answer into what is sent to the browser. A page is drawn whole before it is sent. */
public final class Pages {

  private static final System.Logger LOG = System.getLogger(Pages.class.getName());

  /** Seconds (RFC 9110, 10.2.3). */
  private static final String TRY_AGAIN_AFTER = "5";

  private static final String HTML = "text/html; charset=utf-8";
  private static final String PROBLEM = "application/problem+json";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.quayside.portal.jte");
  private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);
  private final Map<Spoken, Wording> abroad = new ConcurrentHashMap<>();
  private final Page.House house;
  private final Supplier<Optional<Freeze>> frozen;
  private final Refusals refusals = new Refusals();

  /** A language, told by the clock of some other zone than the house's. */
  private record Spoken(Language language, ZoneId zone) {}

  /**
   * The pages of a house.
   *
   * @param frozen asked for each page of the desk: who has stopped the robot
   */
  public Pages(Page.House house, ZoneId zone, Supplier<Optional<Freeze>> frozen) {
    this.house = house;
    this.frozen = frozen;
    for (Language language : Language.values()) {
      wordings.put(language, new Wording(language, zone));
    }
  }

  public void send(Answer answer, Visit visit, ServerResponse response) {
    switch (answer) {
      case Answer.Shown(int status, String template, Object view) ->
          drawn(status, template, view, visit).send(response);
      case Answer.Data(int status, Object json) ->
          new Written(status, "application/json", bytes(json)).send(response);
      case Answer.Refused(Refusal why) -> refuse(new Refused(why, ""), visit, response);
      case Answer.Problem(Refusal why, var more) ->
          new Written(why.status(), PROBLEM, bytes(problem(new Refused(why, ""), more, visit)))
              .send(response);
      case Answer.GoTo(String path, var cookies) -> {
        cookies.forEach(response.headers()::addCookie);
        response.status(Status.SEE_OTHER_303).header(HeaderNames.LOCATION, path).send();
      }
      case Answer.Fetched(var file) -> Delivery.send(file, visit.asked(), response);
      case Answer.Made(String name, String mediaType, Path file) ->
          hand(name, mediaType, file, response);
      case Answer.Download(var document) ->
          response
              .header(HeaderNames.CONTENT_TYPE, document.mediaType())
              .header(HeaderNames.CONTENT_DISPOSITION, FileName.attachment(document.name()))
              .send(document.content().toArray());
    }
  }

  /** What is told of a page that was only looked up, without the page (RFC 9110, 9.3.2). */
  public void sendHead(Answer answer, Visit visit, ServerResponse response) {
    switch (answer) {
      case Answer.Shown(int status, _, _) -> {
        response
            .header(HeaderNames.CONTENT_TYPE, HTML)
            .header(HeaderNames.CONTENT_LANGUAGE, visit.language().tag());
        head(status, response);
      }
      case Answer.Data(int status, _) -> head(status, response);
      case Answer.Refused(Refusal why) -> head(why.status(), response);
      case Answer.Problem(Refusal why, _) -> head(why.status(), response);
      case Answer.Download _ -> head(200, response);
      case Answer.Fetched(var file) -> {
        Delivery.about(file, response);
        head(200, response);
      }
      case Answer.GoTo goTo -> send(goTo, visit, response);
      case Answer.Made(_, _, Path file) -> {
        try {
          Files.delete(file);
        } catch (IOException e) {
          throw new UncheckedIOException("Could not delete " + file, e);
        }
        head(200, response);
      }
    }
  }

  private static void head(int status, ServerResponse response) {
    response.status(status).send();
  }

  /** Says that something went wrong with us, and under which number it can be asked about. */
  public void sendFault(String number, Visit visit, ServerResponse response) {
    refuse(new Refused(Refusal.OUR_FAULT, number), visit, response);
  }

  public Wording wording(Language language) {
    return Objects.requireNonNull(wordings.get(language));
  }

  /** By the clock on the wall of whoever looks, where he has said which that is. */
  private Wording wording(Visit visit) {
    return visit
        .user()
        .flatMap(User::zone)
        .map(zone ->
            abroad.computeIfAbsent(
                new Spoken(visit.language(), zone),
                spoken -> new Wording(spoken.language(), spoken.zone())))
        .orElseGet(() -> wording(visit.language()));
  }

  /** Whoever is not let in, or sends what is none of ours, stands in the log, by number. */
  private void note(Refusal why, Visit visit) {
    if (why.status() == 401 || why.status() == 403) {
      String whom =
          visit.user().map(user -> "user " + user.id() + " from ").orElse("") + visit.caller();
      refusals
          .line("%d %s for %s".formatted(why.status(), why, whom), visit.now())
          .ifPresent(line -> LOG.log(Level.INFO, line + ", at " + Visit.named(visit.path())));
    }
  }

  /** A program is told by problem details (RFC 9457), a person by a page. */
  private void refuse(Refused refused, Visit visit, ServerResponse response) {
    note(refused.why(), visit);
    if (refused.why() == Refusal.BUSY) {
      response.header(HeaderNames.RETRY_AFTER, TRY_AGAIN_AFTER);
    }
    written(refused, Map.of(), visit).send(response);
  }

  /** A refusal as it is sent, for whoever gets no further than the first lines of his request. */
  public Written written(Refusal why, Visit visit) {
    return written(new Refused(why, ""), Map.of(), visit);
  }

  private Written written(Refused refused, Map<String, Object> more, Visit visit) {
    int status = refused.why().status();
    return visit.path().startsWith("/api/")
        ? new Written(status, PROBLEM, bytes(problem(refused, more, visit)))
        : drawn(status, "refused.jte", refused, visit);
  }

  private Map<String, Object> problem(Refused refused, Map<String, Object> more, Visit visit) {
    Wording words = wording(visit.language());
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", words.text("refused." + refused.why() + ".title"));
    problem.put("status", refused.why().status());
    problem.put("detail", words.text("refused." + refused.why()));
    if (!refused.number().isEmpty()) {
      problem.put("fault", refused.number());
    }
    problem.putAll(more);
    return problem;
  }

  private static byte[] bytes(Object json) {
    return JsonMapper.shared().writeValueAsBytes(json);
  }

  private Written drawn(int status, String template, Object view, Visit visit) {
    var output = new StringOutput();
    boolean desk = Visit.isScripted(visit.path()) && visit.user().filter(User::staff).isPresent();
    var page =
        new Page(
            visit, wording(visit), house, desk && status < 500 ? frozen.get() : Optional.empty());
    templates.render(template, Map.of("page", page, "view", view), output);
    return new Written(
        status,
        HTML,
        Optional.of(visit.language()),
        Bytes.of(output.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static void hand(String name, String mediaType, Path file, ServerResponse response) {
    try {
      response
          .header(HeaderNames.CONTENT_TYPE, mediaType)
          .header(HeaderNames.CONTENT_DISPOSITION, FileName.attachment(name))
          .header(HeaderNames.CONTENT_LENGTH, Long.toString(Files.size(file)));
      try (OutputStream out = response.outputStream()) {
        Files.copy(file, out);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not send " + name, e);
    }
  }
}
