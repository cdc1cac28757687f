package dev.quayside.portal.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.portal.upload.PartStream.TooMuchException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a form with a file (multipart/form-data, RFC 7578) as it comes, and lays the file aside; no
 * more of it is ever in memory than a few kilobytes.
 */
public final class UploadReading {

  /** What a file is called while it lies in its folder. */
  public static final String FILE = "content";

  private static final int MOST_PARTS = 20;
  private static final int LONGEST_FIELD = 10_000;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_BOUNDARY = 70;

  private final Path folder;
  private final long largestFile;
  private final Map<String, String> fields = new HashMap<>();
  private Optional<UploadedForm.File> file = Optional.empty();

  private UploadReading(Path folder, long largestFile) {
    this.folder = folder;
    this.largestFile = largestFile;
  }

  /**
   * Reads it.
   *
   * @param contentType the request's, with its boundary
   * @param folder where the file is laid; the caller's to delete
   * @param largestFile bytes
   */
  public static UploadedForm read(
      InputStream body, String contentType, Path folder, long largestFile) throws IOException {
    Optional<String> boundary = boundary(contentType);
    return boundary.isEmpty()
        ? new UploadedForm.NotUnderstood()
        : new UploadReading(folder, largestFile).read(new PartStream(body, boundary.get()));
  }

  private UploadedForm read(PartStream parts) throws IOException {
    try {
      for (int i = 0; i < MOST_PARTS && parts.next(); i++) {
        part(PartHead.read(parts.head()), parts);
      }
      return new UploadedForm.Taken(fields, file);
    } catch (TooMuchException e) {
      return new UploadedForm.TooLarge();
    } catch (EOFException e) {
      return new UploadedForm.NotUnderstood();
    }
  }

  private void part(PartHead head, PartStream parts) throws IOException {
    if (head.file().isPresent() && file.isEmpty()) {
      String name = tidy(head.file().get());
      // Not under its own name, which the system's folders may not be able to write.
      Path content = folder.resolve(FILE);
      try (OutputStream out = Files.newOutputStream(content)) {
        parts.copy(out, largestFile);
      }
      if (!name.isEmpty()) {
        file = Optional.of(new UploadedForm.File(name, content));
      }
    } else {
      var text = new ByteArrayOutputStream();
      parts.copy(text, LONGEST_FIELD);
      fields.putIfAbsent(head.name(), text.toString(UTF_8));
    }
  }

  /** Without folders, and without whatever a file system or a page might take amiss. */
  private static String tidy(String sent) {
    String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    var tidy = new StringBuilder();
    name.codePoints()
        .filter(letter -> !Character.isISOControl(letter) && ":*?\"<>|".indexOf(letter) < 0)
        .limit(LONGEST_NAME)
        .forEach(tidy::appendCodePoint);
    String left = tidy.toString().strip();
    return left.chars().allMatch(letter -> letter == '.') ? "" : left;
  }

  private static Optional<String> boundary(String contentType) {
    String[] parts = contentType.split(";", 10);
    if (!parts[0].strip().equalsIgnoreCase("multipart/form-data")) {
      return Optional.empty();
    }
    for (String part : parts) {
      String word = part.strip();
      if (word.regionMatches(true, 0, "boundary=", 0, 9)) {
        String boundary = word.substring(9).replace("\"", "");
        boolean plain = ISO_8859_1.newEncoder().canEncode(boundary);
        return Optional.of(boundary)
            .filter(it -> plain && !it.isEmpty() && it.length() <= LONGEST_BOUNDARY);
      }
    }
    return Optional.empty();
  }
}
