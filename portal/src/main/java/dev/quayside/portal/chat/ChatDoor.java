package dev.quayside.portal.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.Db;
import dev.quayside.db.chat.Knock;
import dev.quayside.portal.chat.Crypt.Opened;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.visit.Refusals;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Where WeCom knocks. It is answered when the knock is in the book, and what was written is fetched
 * afterwards, by whoever waits for it. Whatever is not WeCom's leaves nothing behind.
 */
public final class ChatDoor {

  public static final String PATH = "/wecom/callback";

  private static final System.Logger LOG = System.getLogger(ChatDoor.class.getName());

  /** Bytes; a knock has some hundreds. */
  private static final long MOST = 64L << 10;

  private static final String SOMETHING_WRITTEN = "kf_msg_or_event";

  private final Db db;
  private final Crypt crypt;
  private final InstantSource clock;
  private final Refusals refusals = new Refusals();

  public ChatDoor(Db db, ChatKeys keys, InstantSource clock) {
    this.db = db;
    this.crypt = new Crypt(keys);
    this.clock = clock;
  }

  public void register(HttpRouting.Builder routing) {
    routing.get(PATH, this::check).post(PATH, this::knock);
  }

  /** WeCom's administration asks whether we have its keys. */
  private void check(ServerRequest request, ServerResponse response) {
    switch (open(signed(request), said(request, "echostr"))) {
      case Opened.Message(String echo) -> response.send(echo);
      case Opened.Refused(String why) -> refuse(response, Status.FORBIDDEN_403, why);
    }
  }

  private void knock(ServerRequest request, ServerResponse response) {
    Optional<Body> body = Body.read(request, MOST);
    if (body.isEmpty()) {
      refuse(response, Status.REQUEST_ENTITY_TOO_LARGE_413, "it is larger than any of WeCom's");
      return;
    }
    Signed signed = signed(request);
    String sealed =
        Written.read(body.get().text()).map(written -> written.of("Encrypt")).orElse("");
    if (sealed.isEmpty()) {
      refuse(response, Status.BAD_REQUEST_400, "it is no XML of WeCom's");
      return;
    }
    switch (open(signed, sealed)) {
      case Opened.Message(String message) -> {
        taken(signed, message);
        response.send();
      }
      case Opened.Refused(String why) -> refuse(response, Status.FORBIDDEN_403, why);
    }
  }

  private Opened open(Signed signed, String sealed) {
    return signed.fresh(clock.instant())
        ? crypt.open(signed, sealed)
        : new Opened.Refused(
            "it was not signed within the last five minutes; if all calls are refused, set this"
                + " machine's clock");
  }

  /** What else WeCom tells is not our business, and is not to be told again. */
  private void taken(Signed signed, String message) {
    Written.read(message)
        .filter(written -> written.of("Event").equals(SOMETHING_WRITTEN))
        .map(written -> new Knock(signed.signature(), written.of("OpenKfId"), written.of("Token")))
        .filter(knock -> !knock.account().isEmpty())
        .ifPresent(knock -> db.use(books -> books.knocks().take(knock, clock.instant())));
  }

  private void refuse(ServerResponse response, Status status, String why) {
    refusals
        .line(why, clock.instant())
        .ifPresent(line -> LOG.log(Level.WARNING, "A call at " + PATH + " is refused: " + line));
    response.status(status).send("refused\n".getBytes(UTF_8));
  }

  private static Signed signed(ServerRequest request) {
    return new Signed(
        said(request, "msg_signature"), said(request, "timestamp"), said(request, "nonce"));
  }

  private static String said(ServerRequest request, String name) {
    return request.query().first(name).orElse("");
  }
}
