package dev.quayside.db.paper;

import dev.quayside.db.json.Digest;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.shelf.ShelfException;
import dev.quayside.db.shelf.Shelves;
import java.util.Arrays;
import java.util.Optional;

/**
 * A piece of a paper's content: where it lies, and what it must be.
 *
 * @param place "" for the database
 * @param here what lies in the database itself
 * @param digest SHA-256 of the piece
 * @param begins its first byte in the file
 * @param length bytes
 * @param from the first of its bytes that is wanted
 */
public record Piece(
    StoredFile file,
    String place,
    Optional<Bytes> here,
    Bytes digest,
    long begins,
    int length,
    int from) {

  /**
   * Reads it, from the byte that is wanted to its end.
   *
   * @throws ShelfException where it is not there, or is not what it was
   */
  public byte[] read(Shelves shelves) {
    byte[] piece =
        here.map(Bytes::toArray)
            .orElseGet(() -> shelves.at(place).read(file.digest(), begins, length));
    if (!Bytes.of(Digest.bytes(piece)).equals(digest)) {
      throw new ShelfException(
          "File %d (%s) in %s is not what was filed, from byte %d on"
              .formatted(
                  file.id(), file.digest(), place.isEmpty() ? "the database" : place, begins));
    }
    return Arrays.copyOfRange(piece, from, piece.length);
  }
}
