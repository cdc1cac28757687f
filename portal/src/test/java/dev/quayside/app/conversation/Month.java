package dev.quayside.app.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.conversation.Conversation.Step;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plays all conversations through one June, side by side as they would come in: each mail at its
 * hour, and every hour the house looks around by itself.
 */
final class Month {

  private static final Instant ENDS = Instant.parse("2026-07-02T00:00:00Z");
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final HandWoundHouse house;
  private final Letters letters;
  private final Map<String, Correspondence> byAddress = new HashMap<>();
  private final Map<String, Correspondence> byFile = new LinkedHashMap<>();

  Month(HandWoundHouse house, World world, List<Conversation> conversations) {
    this.house = house;
    this.letters = new Letters(house.db, world);
    for (Conversation one : conversations) {
      var correspondence = new Correspondence(one);
      byFile.put(one.file(), correspondence);
      assertThat(byAddress.put(one.address(), correspondence)).as(one.address()).isNull();
    }
  }

  Correspondence of(Conversation one) {
    return Objects.requireNonNull(byFile.get(one.file()));
  }

  private record Due(Instant at, Correspondence whose, Step step) {}

  void play() {
    List<Due> due = new ArrayList<>();
    byFile
        .values()
        .forEach(whose ->
            whose
                .conversation
                .steps()
                .forEach(step -> due.add(new Due(step.at().toInstant(), whose, step))));
    due.sort(Comparator.comparing(Due::at));
    Instant hour = World.OPENS;
    for (Due next : due) {
      for (; !hour.isAfter(next.at()); hour = hour.plus(Duration.ofHours(1))) {
        passes(hour);
      }
      house.time.set(next.at());
      try {
        play(next.step(), next.whose());
      } catch (RuntimeException e) {
        next.whose().story.add("broken: " + e);
      }
    }
    for (; hour.isBefore(ENDS); hour = hour.plus(Duration.ofHours(1))) {
      passes(hour);
    }
    byFile.values().forEach(new Endings(house)::add);
  }

  private void passes(Instant hour) {
    house.time.set(hour);
    house.lookAround();
    deliver();
  }

  private void play(Step step, Correspondence whose) {
    whose.story.add("--> " + Conversation.hour(step.at()));
    int before = whose.story.size();
    switch (step) {
      case Step.Writes writes -> {
        house.receives(whose.mail(writes), whose.conversation.address());
      }
      case Step.Clicks clicks -> click(clicks, whose);
    }
    deliver();
    if (whose.story.size() == before) {
      whose.story.add("<-- nothing");
    }
  }

  /** What left the house now lies in the mailboxes of those it was written to. */
  private void deliver() {
    for (MimeMessage message : house.tellsAll()) {
      String to = LetterText.addressee(message);
      letters.lay(LetterText.of(message), Objects.requireNonNull(byAddress.get(to), to));
    }
  }

  private void click(Step.Clicks clicks, Correspondence whose) {
    List<String> words = clicks.words();
    Optional<String> version = words.stream().filter(word -> word.matches("v\\d+")).findFirst();
    String path = whose.link(version);
    try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      String page =
          browser
              .send(HttpRequest.newBuilder(house.page(path)).build(), BodyHandlers.ofString(UTF_8))
              .body();
      var token = TOKEN.matcher(page);
      String form =
          switch (words.getFirst()) {
            case "accept" -> "option=" + option(words) + "&who=" + who(whose);
            case "decline" -> "reason=" + words.get(1) + "&who=" + who(whose);
            case "ask" -> "words=" + String.join("+", words.subList(1, words.size()));
            case "renew" -> "who=" + who(whose);
            case "open" -> "";
            default -> throw new IllegalStateException(words.getFirst());
          };
      if (!form.isEmpty() && token.find()) {
        browser.send(
            HttpRequest.newBuilder(house.page(path + "/" + words.getFirst()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token.group(1) + "&" + form))
                .build(),
            BodyHandlers.discarding());
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int option(List<String> words) {
    return words.stream()
        .filter(word -> word.matches("[A-F]"))
        .findFirst()
        .map(letter -> letter.charAt(0) - 'A' + 1)
        .orElse(1);
  }

  private static String who(Correspondence whose) {
    return URLEncoder.encode(whose.conversation.name(), UTF_8);
  }
}
