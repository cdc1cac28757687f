package dev.quayside.db.shelf;

import dev.quayside.db.json.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All places outside of the database where files may lie.
 *
 * @param fresh where new files go; empty for the database
 */
public record Shelves(List<Shelf> all, Optional<Shelf> fresh) {

  /** Everything lies in the database. */
  public static final Shelves NONE = new Shelves(List.of(), Optional.empty());

  public Shelves {
    all = List.copyOf(all);
  }

  /** Lays a new content where new files go; for the database it is only looked at. */
  public Laid lay(Path content) {
    try (InputStream in = Files.newInputStream(content)) {
      String digest = Digest.of(in);
      fresh.ifPresent(shelf -> shelf.lay(digest, content));
      return new Laid(content, digest, Files.size(content), fresh.map(Shelf::place).orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read what was handed in", e);
    }
  }

  /**
   * The one that the book names so.
   *
   * @throws ShelfException where the settings name none
   */
  public Shelf at(String place) {
    return find(place)
        .orElseThrow(() ->
            new ShelfException(
                "The content lies in %s, which the settings (files) do not say where to find"
                    .formatted(place)));
  }

  public Optional<Shelf> find(String place) {
    return all.stream().filter(shelf -> shelf.place().equals(place)).findFirst();
  }
}
