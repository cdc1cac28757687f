package dev.quayside.db.paper;

import dev.quayside.db.shelf.ShelfException;
import dev.quayside.db.shelf.Shelves;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Takes contents of papers from one place to another, and looks whether they are what they were.
 */
public final class FileMoves {

  private final StatelessSession session;
  private final Shelves shelves;
  private final FileStore files;

  FileMoves(StatelessSession session, Shelves shelves) {
    this.session = session;
    this.shelves = shelves;
    this.files = new FileStore(session, shelves);
  }

  /**
   * The next files, in the order of their numbers.
   *
   * @param notIn only those that lie elsewhere; empty for all
   */
  public List<StoredFile> after(long file, Optional<String> notIn, int most) {
    return session
        .createNativeQuery(
            """
            select id, size, digest from stored_file
            where id > :after and (cast(:place as text) is null or place <> :place)
            order by id limit :most\
            """,
            Object[].class)
        .setParameter("after", file)
        .setParameter("place", notIn.orElse(null), String.class)
        .setParameter("most", most)
        .getResultStream()
        .map(row -> new StoredFile((Long) row[0], (Long) row[1], (String) row[2]))
        .toList();
  }

  /**
   * Takes one to another place, if it is still what it was. On a shelf it stays until it is tidied.
   *
   * @param place "" for the database
   */
  public void move(StoredFile file, String place) {
    Path aside = copied(file);
    try {
      if (!place.isEmpty()) {
        shelves.at(place).lay(file.digest(), aside);
      }
      session
          .createNativeMutationQuery("update stored_file set place = :place where id = :id")
          .setParameter("place", place)
          .setParameter("id", file.id())
          .executeUpdate();
      session
          .createNativeMutationQuery("delete from stored_piece where file_id = :id")
          .setParameter("id", file.id())
          .executeUpdate();
      files.write(file.id(), aside, place.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read what was copied", e);
    } finally {
      delete(aside);
    }
  }

  /** What is wrong with one; empty where all of it is what it was. */
  public Optional<String> fault(StoredFile file) {
    try {
      delete(copied(file));
      return Optional.empty();
    } catch (ShelfException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private Path copied(StoredFile file) {
    try {
      Path aside = Files.createTempFile("quayside-", ".file");
      try (OutputStream out = Files.newOutputStream(aside)) {
        for (long at = 0; at < file.size(); ) {
          byte[] piece = files.from(file.id(), at);
          out.write(piece);
          at += piece.length;
        }
      } catch (ShelfException e) {
        delete(aside);
        throw e;
      }
      return aside;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not copy a file", e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not delete a copy", e);
    }
  }

  /** Whether the book knows of a file that lies there under that digest. */
  public boolean knows(String place, String digest) {
    return session
        .createNativeQuery(
            "select exists (select from stored_file where digest = :digest and place = :place)",
            Boolean.class)
        .setParameter("digest", digest)
        .setParameter("place", place)
        .getSingleResult();
  }
}
