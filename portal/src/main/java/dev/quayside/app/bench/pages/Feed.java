package dev.quayside.app.bench.pages;

import static java.util.stream.Collectors.joining;

import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.db.secret.Token;
import dev.quayside.db.shipment.trial.TrialFleet;
import dev.quayside.db.shipment.trial.Watcher;
import dev.quayside.db.user.Scope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** A carrier that tells, again and again, when its ships arrive. */
final class Feed {

  private static final int IN_A_CALL = 200;
  private static final int SHIPMENTS = 20_000;
  private static final String PREFIX = "qsk_";

  private final List<Watcher> underWay;
  private final Token key = new Token(PREFIX + Token.random().value());
  private final URI events;
  private final Instant now;

  Feed(Db db, DbConfig config, int port, Instant now) {
    this.underWay = TrialFleet.watchers(config, SHIPMENTS, true);
    this.events = URI.create("http://127.0.0.1:" + port + "/api/v1/events");
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
    db.use(books ->
        books
            .keys()
            .add(
                "feed",
                books.users().staff().getFirst().id(),
                key.fingerprint(),
                PREFIX,
                EnumSet.of(Scope.READ, Scope.EVENTS),
                "bench",
                now,
                Optional.empty()));
  }

  String key() {
    return key.value();
  }

  /** How many were taken in a second. */
  double send(int seconds) throws InterruptedException {
    return Callers.inASecond(seconds, this::call);
  }

  private long call(HttpClient client, long until) throws IOException, InterruptedException {
    var random = new SplittableRandom();
    long taken = 0;
    while (System.nanoTime() < until) {
      String body =
          IntStream.range(0, IN_A_CALL)
              .mapToObj(i -> event(underWay.get(random.nextInt(underWay.size())), random))
              .collect(joining(",", "{\"events\":[", "]}"));
      var request =
          HttpRequest.newBuilder(events)
              .header("Authorization", "Bearer " + key.value())
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200 || answer.body().contains("PARKED")) {
        throw new IllegalStateException("Events were answered by " + answer.body());
      }
      taken += IN_A_CALL;
    }
    return taken;
  }

  /** Told in DCSA's words: it arrives within the next three weeks. */
  private String event(Watcher watcher, SplittableRandom random) {
    return """
    {"eventID":"%s","eventType":"TRANSPORT","transportEventTypeCode":"ARRI",\
    "eventClassifierCode":"EST","eventDateTime":"%s","eventCreatedDateTime":"%s",\
    "references":[{"referenceType":"FF","referenceValue":"%s"}],\
    "delayReasonCode":"CONGESTION"}\
    """
        .formatted(
            UUID.randomUUID(),
            now.plus(random.nextInt(1, 500), ChronoUnit.HOURS),
            now,
            watcher.shipment());
  }
}
