package dev.quayside.app.config;

import dev.quayside.app.config.Settings.Files;
import dev.quayside.app.config.source.Key;
import dev.quayside.db.shelf.S3Shelf;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Reads where contents of papers lie: in the database, in a folder, in a store that speaks S3. */
final class FilesReader {

  private FilesReader() {}

  /**
   * Reads it.
   *
   * @param path makes a path of what was typed
   */
  static Files read(Asked asked, Function<String, Path> path) {
    String keep = asked.text(Key.FILES_KEEP).orElse("book");
    String fresh =
        switch (keep) {
          case "book" -> "";
          case "folder" -> "FOLDER";
          case "s3" -> "S3";
          default -> {
            asked.wrong(Key.FILES_KEEP, "is book, folder or s3", keep);
            yield "";
          }
        };
    Optional<Path> folder =
        fresh.equals("FOLDER")
            ? Optional.of(asked.needed(Key.FILES_FOLDER, "the folder that papers lie in")).map(path)
            : asked.text(Key.FILES_FOLDER).map(path);
    boolean s3 = fresh.equals("S3") || asked.any(Key.FILES_S3_BUCKET);
    return new Files(fresh, folder, s3 ? Optional.of(s3(asked)) : Optional.empty());
  }

  private static S3Shelf.Config s3(Asked asked) {
    Optional<URI> endpoint = asked.text(Key.FILES_S3_ENDPOINT).flatMap(text -> uri(asked, text));
    String style = asked.text(Key.FILES_S3_PATH_STYLE).orElse(endpoint.isPresent() ? "yes" : "no");
    if (!style.equals("yes") && !style.equals("no")) {
      asked.wrong(Key.FILES_S3_PATH_STYLE, "is yes or no", style);
    }
    return new S3Shelf.Config(
        asked.needed(Key.FILES_S3_BUCKET, "the bucket that papers lie in"),
        endpoint,
        asked.text(Key.FILES_S3_REGION).orElse("us-east-1"),
        asked.needed(Key.FILES_S3_ACCESS_KEY, "who we are to the store of files"),
        asked.needed(Key.FILES_S3_SECRET_KEY, "what proves it"),
        style.equals("yes"));
  }

  private static Optional<URI> uri(Asked asked, String text) {
    try {
      URI uri = URI.create(text);
      if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
        return Optional.of(uri);
      }
    } catch (IllegalArgumentException e) {
      // told below, in our words
    }
    asked.wrong(Key.FILES_S3_ENDPOINT, "is a web address such as https://s3.example.com", text);
    return Optional.empty();
  }
}
