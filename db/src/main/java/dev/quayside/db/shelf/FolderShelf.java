package dev.quayside.db.shelf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder that all instances share: a file for each content, in folders of 256. */
public final class FolderShelf implements Shelf {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final Path root;

  public FolderShelf(Path root) {
    this.root = root;
  }

  @Override
  public String place() {
    return "FOLDER";
  }

  @Override
  public void lay(String digest, Path content) {
    Path there = file(digest);
    try {
      Files.createDirectories(there.getParent());
      Path beside = Files.createTempFile(there.getParent(), "", ".part");
      try {
        Files.copy(content, beside, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(beside, there, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new ShelfException("A file could not be written to " + root, e);
    }
  }

  @Override
  public byte[] read(String digest, long from, int length) {
    try (var file = new RandomAccessFile(file(digest).toFile(), "r")) {
      file.seek(from);
      byte[] piece = new byte[length];
      int at = 0;
      for (int read = 0; read >= 0 && at < length; read = file.read(piece, at, length - at)) {
        at += read;
      }
      return at == length ? piece : Arrays.copyOf(piece, at);
    } catch (IOException e) {
      throw new ShelfException("%s cannot be read in %s".formatted(digest, root), e);
    }
  }

  @Override
  public void each(Consumer<Lying> seen) {
    try (Stream<Path> all = Files.walk(root, 2)) {
      all.filter(file -> DIGEST.matcher(named(file)).matches())
          .forEach(file -> seen.accept(lying(file)));
    } catch (NoSuchFileException e) {
      // nothing was ever laid there
    } catch (IOException e) {
      throw new ShelfException(root + " cannot be read", e);
    }
  }

  private static Lying lying(Path file) {
    try {
      return new Lying(named(file), Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      throw new ShelfException(file + " cannot be read", e);
    }
  }

  private static String named(Path file) {
    return file.getFileName().toString();
  }

  @Override
  public void remove(String digest) {
    try {
      Files.deleteIfExists(file(digest));
    } catch (IOException e) {
      throw new ShelfException("A file could not be removed from " + root, e);
    }
  }

  @Override
  public Optional<String> trouble() {
    try {
      Files.createDirectories(root);
      Files.delete(Files.createTempFile(root, "", ".part"));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("%s cannot be written to: %s".formatted(root, e.getMessage()));
    }
  }

  private Path file(String digest) {
    if (!DIGEST.matcher(digest).matches()) {
      throw new IllegalArgumentException("No digest: " + digest);
    }
    return root.resolve(digest.substring(0, 2)).resolve(digest);
  }
}
