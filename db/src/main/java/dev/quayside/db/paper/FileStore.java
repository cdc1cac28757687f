package dev.quayside.db.paper;

import dev.quayside.db.json.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.StatelessSession;

/**
 * Where the contents of papers lie: the one place that knows it is the database. They are written
 * and read piece by piece, and never changed.
 */
final class FileStore {

  /** Bytes; every piece but the last is so long. */
  private static final int PIECE = 1 << 18;

  private final StatelessSession session;

  FileStore(StatelessSession session) {
    this.session = session;
  }

  StoredFile keep(Path content, String digest) {
    try (InputStream in = Files.newInputStream(content)) {
      long size = Files.size(content);
      long id =
          session
              .createNativeQuery(
                  "insert into stored_file (size, digest) values (:size, :digest) returning id",
                  Long.class)
              .setParameter("size", size)
              .setParameter("digest", digest)
              .getSingleResult();
      byte[] piece = in.readNBytes(PIECE);
      for (int number = 0; piece.length > 0; number++) {
        session
            .createNativeMutationQuery(
                "insert into stored_piece (file_id, number, content)"
                    + " values (:file, :number, :content)")
            .setParameter("file", id)
            .setParameter("number", number)
            .setParameter("content", piece)
            .executeUpdate();
        piece = in.readNBytes(PIECE);
      }
      return new StoredFile(id, size, digest);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read what was handed in", e);
    }
  }

  static String digest(Path content) {
    try (InputStream in = Files.newInputStream(content)) {
      return Digest.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read what was handed in", e);
    }
  }

  /** What lies from there on, up to the end of its piece. */
  byte[] from(long file, long offset) {
    return session
        .createNativeQuery(
            "select substring(content from :first) from stored_piece"
                + " where file_id = :file and number = :number",
            byte[].class)
        .setParameter("first", Math.toIntExact(offset % PIECE) + 1)
        .setParameter("file", file)
        .setParameter("number", Math.toIntExact(offset / PIECE))
        .getSingleResult();
  }
}
