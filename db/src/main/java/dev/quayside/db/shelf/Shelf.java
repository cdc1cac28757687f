package dev.quayside.db.shelf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A place outside of the database where contents of files lie, each under its digest. Whoever reads
 * compares what he reads.
 */
public interface Shelf {

  /** As the book names it: FOLDER, S3. */
  String place();

  /**
   * Lays a content there, the whole of it or nothing; what lay there under the digest is replaced.
   *
   * @param digest SHA-256, in hexadecimal
   * @throws ShelfException where it cannot
   */
  void lay(String digest, Path content);

  /**
   * Reads some of a content.
   *
   * @return less where it ends before
   * @throws ShelfException where it is not there, or cannot be read
   */
  byte[] read(String digest, long from, int length);

  /** All that lies there. */
  void each(Consumer<Lying> seen);

  /** Takes one away. */
  void remove(String digest);

  /** What is wrong with the place, and what to do; empty where it can be read and written. */
  Optional<String> trouble();

  /** Something that lies there, and since when. */
  record Lying(String digest, Instant since) {}
}
