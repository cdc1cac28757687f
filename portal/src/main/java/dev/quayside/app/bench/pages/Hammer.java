package dev.quayside.app.bench.pages;

import dev.quayside.db.DbConfig;
import dev.quayside.db.shipment.trial.TrialFleet;
import dev.quayside.db.shipment.trial.Watcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.SplittableRandom;

/** Two programs that ask for shipments, one after the other, as fast as they are answered. */
final class Hammer {

  private static final int MANY = 5_000;

  private final List<Watcher> watchers;
  private final String route;
  private final String key;

  Hammer(DbConfig config, String route, String key) {
    this.watchers = TrialFleet.watchers(config, MANY, false);
    this.route = route;
    this.key = key;
  }

  /** Answers in a second. */
  double strike(int seconds) throws InterruptedException {
    return Callers.inASecond(seconds, this::ask);
  }

  private long ask(HttpClient client, long until) throws IOException, InterruptedException {
    var random = new SplittableRandom();
    long answers = 0;
    while (System.nanoTime() < until) {
      String number = watchers.get(random.nextInt(watchers.size())).shipment();
      var request =
          HttpRequest.newBuilder(URI.create(route + number))
              .header("Authorization", "Bearer " + key)
              .build();
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200 || !answer.body().contains(number)) {
        throw new IllegalStateException(route + number + ": " + answer.body());
      }
      answers++;
    }
    return answers;
  }
}
