package dev.quayside.portal.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.json.Digest;
import dev.quayside.db.message.Bytes;
import dev.quayside.portal.upload.UploadedForm;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.TreeMap;

/** What a program has sent, as it came. */
public record Body(Bytes bytes) {

  /** As UTF-8, which JSON is (RFC 8259, section 8.1). */
  public String text() {
    return new String(bytes.toArray(), UTF_8);
  }

  /** What a form with a file is known again by: its fields, the file's name and its content. */
  static Body standingFor(UploadedForm.Taken form) {
    var all = new StringBuilder(new TreeMap<>(form.fields()).toString());
    form.file()
        .ifPresent(file -> all.append('\n').append(file.name()).append('\n').append(digest(file)));
    return new Body(Bytes.of(all.toString().getBytes(UTF_8)));
  }

  private static String digest(UploadedForm.File file) {
    try (InputStream in = Files.newInputStream(file.content())) {
      return Digest.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read what was handed in", e);
    }
  }

  /** Empty where it is larger than that. */
  public static Optional<Body> read(ServerRequest request, long most) {
    if (!request.content().hasEntity()) {
      return Optional.of(new Body(Bytes.of(new byte[0])));
    }
    long said = request.headers().first(HeaderNames.CONTENT_LENGTH).map(Long::parseLong).orElse(0L);
    if (said > most) {
      return Optional.empty();
    }
    try (InputStream in = request.content().inputStream()) {
      byte[] body = in.readNBytes(Math.toIntExact(most) + 1);
      return body.length > most ? Optional.empty() : Optional.of(new Body(Bytes.of(body)));
    } catch (IOException e) {
      throw new UncheckedIOException("The call broke off", e);
    }
  }
}
