package dev.quayside.portal.openid;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Carries questions to a provider and its answers back: with little patience, up to a size that an
 * honest answer has, and never on to another address.
 */
final class ProviderLine implements HTTPRequestSender {

  /** Bytes; the longest of the great providers' answers are a tenth of it. */
  private static final long MOST_BYTES = 200_000;

  private final Duration patience;
  private final HttpClient http;

  /**
   * A line.
   *
   * @param patience for the whole of an answer
   */
  ProviderLine(Duration patience) {
    this.patience = patience;
    this.http = HttpClient.newBuilder().connectTimeout(patience).build();
  }

  /**
   * What lies there.
   *
   * @throws IOException where nothing does, or not in time, or too much
   */
  String read(URI address) throws IOException {
    HttpResponse<String> answer = exchange(HttpRequest.newBuilder(address).GET().build());
    if (answer.statusCode() != HTTPResponse.SC_OK) {
      throw new IOException("status " + answer.statusCode());
    }
    return answer.body();
  }

  @Override
  public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
    var request = HttpRequest.newBuilder(asked.getURI());
    asked
        .getHeaderMap()
        .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    request.method(
        asked.getMethod().name(),
        asked.getMethod() == HTTPRequest.Method.GET
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(Optional.ofNullable(asked.getBody()).orElse("")));
    HttpResponse<String> answer = exchange(request.build());
    var told = new HTTPResponse(answer.statusCode());
    try {
      told.setContentType(
          answer.headers().firstValue("Content-Type").orElse(ContentType.TEXT_PLAIN.toString()));
    } catch (ParseException e) {
      throw new IOException("its Content-Type is none", e);
    }
    told.setBody(answer.body());
    return told;
  }

  private HttpResponse<String> exchange(HttpRequest request) throws IOException {
    var coming =
        http.sendAsync(
            request,
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES));
    try {
      return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw new IOException("no answer in time", e);
    } catch (ExecutionException e) {
      throw new IOException("cannot be reached", e);
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
