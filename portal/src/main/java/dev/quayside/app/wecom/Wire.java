package dev.quayside.app.wecom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.app.config.Wecom;
import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import dev.quayside.notifier.prose.OneLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line to WeCom (qyapi): what is called, and what is said to it. No address of a call gets into
 * a log, for secrets stand in it.
 */
public final class Wire {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PATIENCE_FOR_FILES = Duration.ofSeconds(60);

  /** Bytes; a page of a thousand messages has far less. */
  private static final int MOST_JSON = 16 << 20;

  private static final int OK = 200;
  private static final int MOST_LETTERS = 200;
  private static final Pattern NAME = Pattern.compile("filename=\"([^\"]{1,200})\"");
  private static final String BOUNDARY = "quayside-5f2b1c9e7a";

  private final Wecom wecom;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  public Wire(Wecom wecom) {
    this.wecom = wecom;
  }

  String corp() {
    return wecom.corpId();
  }

  /** Closes what only this company's instances are to read. */
  Seal seal() {
    return new Seal(wecom.kfSecret());
  }

  /** Asks for a pass, which shows whether WeCom lets us call at all. */
  public Told newPass() {
    String query =
        "corpid=%s&corpsecret=%s"
            .formatted(escaped(wecom.corpId()), escaped(wecom.kfSecret().value()));
    return json(HttpRequest.newBuilder(address("gettoken?" + query)).timeout(PATIENCE).build());
  }

  Told post(String path, String pass, Map<String, Object> said) {
    byte[] body = JsonMapper.shared().writeValueAsBytes(said);
    return json(
        HttpRequest.newBuilder(address(path + "?access_token=" + escaped(pass)))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  /** Hands a file up (multipart/form-data, RFC 7578). */
  Told upload(String pass, Document file) {
    return json(
        HttpRequest.newBuilder(address("media/upload?type=file&access_token=" + escaped(pass)))
            .timeout(PATIENCE_FOR_FILES)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(form(file)))
            .build());
  }

  private static byte[] form(Document file) {
    var body = new ByteArrayOutputStream();
    String name = OneLine.of(file.name()).replace('"', '\'');
    String head =
        String.join(
            "\r\n",
            "--" + BOUNDARY,
            "Content-Disposition: form-data; name=\"media\"; filename=\"%s\"; filelength=%d"
                .formatted(name, file.content().length()),
            "Content-Type: " + file.mediaType(),
            "",
            "");
    body.writeBytes(head.getBytes(UTF_8));
    body.writeBytes(file.content().toArray());
    body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
    return body.toByteArray();
  }

  /**
   * Fetches a file that somebody sent. An answer in JSON says why there is none.
   *
   * @param most bytes
   */
  Down download(String pass, String media, int most) {
    String path = "media/get?media_id=" + escaped(media) + "&access_token=" + escaped(pass);
    var request = HttpRequest.newBuilder(address(path)).timeout(PATIENCE_FOR_FILES).build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] content = body.readNBytes(most + 1);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != OK || type.contains("json") || type.contains("text/plain")) {
          return new Down.Not(read(answer.statusCode(), content));
        }
        return content.length > most
            ? new Down.TooLarge()
            : new Down.File(name(answer.headers()), type, Bytes.of(content));
      }
    } catch (IOException e) {
      return new Down.Not(silent(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Down.Not(new Told.Silent("interrupted"));
    }
  }

  /** As Content-Disposition says it: in UTF-8, which the client reads as ISO 8859-1. */
  private static String name(HttpHeaders headers) {
    String said = headers.firstValue("Content-Disposition").orElse("");
    Matcher named = NAME.matcher(new String(said.getBytes(ISO_8859_1), UTF_8));
    return named.find() ? OneLine.of(named.group(1)) : "";
  }

  private Told json(HttpRequest request) {
    try {
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        return read(answer.statusCode(), body.readNBytes(MOST_JSON));
      }
    } catch (IOException e) {
      return silent(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Told.Silent("interrupted");
    }
  }

  private static Told read(int status, byte[] body) {
    if (status != OK) {
      return new Told.Silent("WeCom answers with status " + status);
    }
    try {
      JsonNode json = JsonMapper.shared().readTree(body);
      int code = json.path("errcode").asInt(0);
      return code == 0 ? new Told.Good(json) : new Told.Faulty(code, said(json));
    } catch (JacksonException e) {
      return new Told.Silent("WeCom answers with no JSON");
    }
  }

  private static String said(JsonNode json) {
    String said = OneLine.of(json.path("errmsg").asString(""));
    return said.substring(0, Math.min(said.length(), MOST_LETTERS));
  }

  private Told.Silent silent(IOException e) {
    return new Told.Silent(
        "%s cannot be reached (%s)"
            .formatted(URI.create(wecom.baseUrl()).getHost(), e.getClass().getSimpleName()));
  }

  private URI address(String path) {
    return URI.create(wecom.baseUrl() + "/cgi-bin/" + path);
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
