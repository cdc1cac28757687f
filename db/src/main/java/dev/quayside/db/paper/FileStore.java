package dev.quayside.db.paper;

import dev.quayside.db.json.Digest;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.shelf.Laid;
import dev.quayside.db.shelf.ShelfException;
import dev.quayside.db.shelf.Shelves;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Where the contents of papers lie: the one place that knows whether it is the database or a shelf
 * outside of it. They are written and read piece by piece, and never changed; a piece that is no
 * longer what it was is handed out to nobody.
 */
final class FileStore {

  /** Bytes; every piece but the last is so long. */
  private static final int PIECE = 1 << 18;

  private final StatelessSession session;
  private final Shelves shelves;

  FileStore(StatelessSession session, Shelves shelves) {
    this.session = session;
    this.shelves = shelves;
  }

  /** The content came first: a file that the book knows of is there. */
  StoredFile keep(Laid laid) {
    try {
      long id =
          session
              .createNativeQuery(
                  "insert into stored_file (size, digest, place)"
                      + " values (:size, :digest, :place) returning id",
                  Long.class)
              .setParameter("size", laid.size())
              .setParameter("digest", laid.digest())
              .setParameter("place", laid.place())
              .getSingleResult();
      write(id, laid.content(), laid.place().isEmpty());
      return new StoredFile(id, laid.size(), laid.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read what was handed in", e);
    }
  }

  /**
   * Writes what each piece must be.
   *
   * @param here whether the pieces themselves are kept here, too
   */
  void write(long id, Path content, boolean here) throws IOException {
    try (InputStream in = Files.newInputStream(content)) {
      byte[] piece = in.readNBytes(PIECE);
      for (int number = 0; piece.length > 0; number++) {
        session
            .createNativeMutationQuery(
                "insert into stored_piece (file_id, number, content, digest)"
                    + " values (:file, :number, :content, :digest)")
            .setParameter("file", id)
            .setParameter("number", number)
            .setParameter("content", here ? piece : null, byte[].class)
            .setParameter("digest", Digest.bytes(piece))
            .executeUpdate();
        piece = in.readNBytes(PIECE);
      }
    }
  }

  /**
   * What lies from there on, up to the end of its piece.
   *
   * @throws ShelfException where it is not there, or is not what it was
   */
  byte[] from(long file, long offset) {
    return piece(file, offset).read(shelves);
  }

  /** Where that lies, and what it must be. */
  Piece piece(long file, long offset) {
    int number = Math.toIntExact(offset / PIECE);
    Object[] row =
        session
            .createNativeQuery(
                """
                select p.content, p.digest, f.place, f.digest as named, f.size
                from stored_piece p join stored_file f on f.id = p.file_id
                where p.file_id = :file and p.number = :number\
                """,
                Object[].class)
            .addScalar("content", byte[].class)
            .addScalar("digest", byte[].class)
            .addScalar("place", String.class)
            .addScalar("named", String.class)
            .addScalar("size", Long.class)
            .setParameter("file", file)
            .setParameter("number", number)
            .getSingleResult();
    long begins = (long) number * PIECE;
    return new Piece(
        new StoredFile(file, (Long) row[4], (String) row[3]),
        (String) row[2],
        Optional.ofNullable((byte[]) row[0]).map(Bytes::of),
        Bytes.of((byte[]) row[1]),
        begins,
        Math.toIntExact(Math.min(PIECE, (long) row[4] - begins)),
        Math.toIntExact(offset - begins));
  }
}
