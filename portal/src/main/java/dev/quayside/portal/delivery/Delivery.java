package dev.quayside.portal.delivery;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Sends a file that lies in the book; no more of it is ever in memory than one piece. */
public final class Delivery {

  private Delivery() {}

  public static void send(Kept file, Asked asked, ServerResponse response) {
    switch (Part.of(asked, tag(file), file.size())) {
      case Part.Whole() -> {
        about(file, response);
        copy(file, 0, file.size(), response);
      }
      case Part.Some(long first, long last) -> {
        about(file, response);
        response
            .status(Status.PARTIAL_CONTENT_206)
            .header(HeaderNames.CONTENT_RANGE, "bytes " + first + "-" + last + "/" + file.size());
        copy(file, first, last + 1, response);
      }
      case Part.Beyond() ->
          response
              .status(Status.REQUESTED_RANGE_NOT_SATISFIABLE_416)
              .header(HeaderNames.CONTENT_RANGE, "bytes */" + file.size())
              .send();
    }
  }

  /** What is told of a file, without it. */
  public static void about(Kept file, ServerResponse response) {
    response
        .header(HeaderNames.CONTENT_TYPE, file.mediaType())
        .header(
            HeaderNames.CONTENT_DISPOSITION,
            file.inline() ? FileName.inline(file.name()) : FileName.attachment(file.name()))
        .header(HeaderNames.ACCEPT_RANGES, "bytes")
        .header(HeaderNames.ETAG, tag(file));
  }

  private static String tag(Kept file) {
    return "\"" + file.tag() + "\"";
  }

  private static void copy(Kept file, long from, long to, ServerResponse response) {
    response.header(HeaderNames.CONTENT_LENGTH, Long.toString(to - from));
    try (OutputStream out = response.outputStream()) {
      long at = from;
      while (at < to) {
        byte[] piece = file.pieces().from(at);
        int length = (int) Math.min(piece.length, to - at);
        out.write(piece, 0, length);
        at += length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not send " + file.name(), e);
    }
  }
}
