package dev.quayside.app.book;

import dev.quayside.app.config.Settings.Files;
import dev.quayside.db.shelf.FolderShelf;
import dev.quayside.db.shelf.S3Shelf;
import dev.quayside.db.shelf.Shelf;
import dev.quayside.db.shelf.Shelves;
import java.util.List;
import java.util.stream.Stream;

/** The places outside of the database where the house's papers lie. */
public final class HouseShelves {

  private HouseShelves() {}

  public static Shelves of(Files files) {
    List<Shelf> all =
        Stream.<Shelf>concat(
                files.folder().map(FolderShelf::new).stream(),
                files.s3().map(S3Shelf::new).stream())
            .toList();
    return new Shelves(
        all, all.stream().filter(shelf -> shelf.place().equals(files.fresh())).findFirst());
  }
}
