package dev.quayside.db.shelf;

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
