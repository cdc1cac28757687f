package dev.quayside.app.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.app.config.Pass;
import dev.quayside.app.config.Secret;
import dev.quayside.notifier.prose.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where tokens are given out (RFC 6749, 3.2); nothing that is said there gets into a log. */
final class TokenHouse {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** No answer is that long for a good reason. */
  private static final int MOST_BYTES = 100_000;

  /** Where the answer does not say how long: as long as Google and Microsoft give them. */
  private static final long USUAL_SECONDS = 3_600;

  private static final int MOST_LETTERS = 200;
  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final int SERVER_FAULT = 500;

  private final Pass.Tokens asked;
  private final HttpClient http;

  TokenHouse(Pass.Tokens asked) {
    this.asked = asked;
    this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  }

  /**
   * Asks for one.
   *
   * @param refreshToken empty for one that is given to the program itself
   */
  Fetched fetch(Optional<String> refreshToken) {
    var form = new LinkedHashMap<String, String>();
    form.put("grant_type", refreshToken.isPresent() ? "refresh_token" : "client_credentials");
    form.put("client_id", asked.clientId());
    asked.clientSecret().map(Secret::value).ifPresent(word -> form.put("client_secret", word));
    refreshToken.ifPresent(word -> form.put("refresh_token", word));
    asked.scope().ifPresent(scope -> form.put("scope", scope));
    var request =
        HttpRequest.newBuilder(asked.tokenUrl())
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
            .build();
    try {
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        return read(answer.statusCode(), body.readNBytes(MOST_BYTES));
      }
    } catch (IOException e) {
      return new Fetched.Silent(
          host() + " cannot be reached (" + e.getClass().getSimpleName() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Fetched.Silent("interrupted");
    }
  }

  private Fetched read(int status, byte[] body) {
    JsonNode said;
    try {
      said = JsonMapper.shared().readTree(body);
    } catch (JacksonException e) {
      return new Fetched.Silent("%s says no JSON but status %d".formatted(host(), status));
    }
    String word = said.path("access_token").asString("");
    if (status == OK && !word.isEmpty()) {
      long seconds = said.path("expires_in").asLong(USUAL_SECONDS);
      var refresh = Optional.of(said.path("refresh_token").asString("")).filter(t -> !t.isEmpty());
      return new Fetched.Token(word, Duration.ofSeconds(Math.max(1, seconds)), refresh);
    }
    String reason =
        OneLine.of(
            "%s says %d %s %s"
                .formatted(
                    host(),
                    status,
                    said.path("error").asString(""),
                    said.path("error_description").asString("")));
    String brief = reason.substring(0, Math.min(reason.length(), MOST_LETTERS));
    return status == TOO_MANY || status >= SERVER_FAULT
        ? new Fetched.Silent(brief)
        : new Fetched.Refused(brief);
  }

  private String host() {
    return String.valueOf(asked.tokenUrl().getHost());
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
