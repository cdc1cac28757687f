package dev.quayside.portal.entrance;

import dev.quayside.portal.page.Answer;
import dev.quayside.portal.upload.UploadReading;
import dev.quayside.portal.upload.UploadedForm;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Lays a file that comes with a form into a folder of its own, for as long as it is answered. */
final class Uploads {

  private Uploads() {}

  static Answer read(ServerRequest request, long largest, Function<UploadedForm, Answer> answer) {
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    if (!request.content().hasEntity()) {
      return answer.apply(new UploadedForm.NotUnderstood());
    }
    try {
      Path folder = Files.createTempDirectory("upload");
      try (InputStream body = request.content().inputStream()) {
        UploadedForm form = UploadReading.read(body, type, folder, largest);
        // Whoever still sends reads no answer.
        body.transferTo(OutputStream.nullOutputStream());
        return answer.apply(form);
      } finally {
        Files.deleteIfExists(folder.resolve(UploadReading.FILE));
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The upload broke off", e);
    }
  }
}
