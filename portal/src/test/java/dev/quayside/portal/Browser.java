package dev.quayside.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: it keeps cookies and sends forms as they stand on the page. */
final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]{1,99})\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String base;

  Browser(int port) {
    this.base = "http://localhost:" + port;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder().GET(), path, headers);
  }

  HttpResponse<String> head(String path) {
    return send(HttpRequest.newBuilder().HEAD(), path);
  }

  HttpResponse<String> post(String path, List<String> fields, String... headers) {
    var pairs = new ArrayList<String>();
    for (int i = 0; i < fields.size(); i += 2) {
      pairs.add(fields.get(i) + "=" + URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))),
        path,
        headers);
  }

  /** A form with a file in it, as browsers send it (RFC 7578). */
  HttpResponse<String> upload(String path, String token, String file, byte[] content) {
    return upload(path, List.of("token", token), file, content);
  }

  /** The same with more fields, in pairs. */
  HttpResponse<String> upload(
      String path, List<String> fields, String file, byte[] content, String... headers) {
    var body = new ByteArrayOutputStream();
    for (int i = 0; i < fields.size(); i += 2) {
      body.writeBytes(
          """
          --parting\r
          Content-Disposition: form-data; name="%s"\r
          \r
          %s\r
          """
              .formatted(fields.get(i), fields.get(i + 1))
              .getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(
        """
        --parting\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(file)
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n--parting--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=parting")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
        path,
        headers);
  }

  /** As a program calls, not a page. */
  HttpResponse<String> call(String method, String path, String body, String... headers) {
    boolean empty = method.equals("get");
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .method(
                method.toUpperCase(Locale.ROOT),
                empty
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body)),
        path,
        headers);
  }

  HttpResponse<String> signIn(String email, String password) {
    String token = tokenOn("/sign-in");
    return post("/sign-in", List.of("token", token, "email", email, "password", password));
  }

  /** The token in the first form of a page. */
  String tokenOn(String path) {
    Matcher matcher = TOKEN.matcher(get(path).body());
    if (!matcher.find()) {
      throw new AssertionError("No form on " + path);
    }
    return matcher.group(1);
  }

  static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static String location(HttpResponse<String> response) {
    return header(response, "Location");
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.uri(URI.create(base + path)).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
