package dev.quayside.app.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mailbox on disk, a file for each mail, as mail servers of all kinds write it. */
public final class Maildir {

  private static final AtomicInteger DROPPED = new AtomicInteger();

  private final Path box;

  public Maildir(Path box) {
    this.box = box;
  }

  /** An empty one. */
  public static Maildir make(Path box) throws IOException {
    for (String folder : List.of("tmp", "new", "cur")) {
      Files.createDirectories(box.resolve(folder));
    }
    return new Maildir(box);
  }

  /** Lays a mail into it, whole or not at all. */
  public void drop(String raw) {
    dropAll(List.of(raw.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Lays mails into it, as good as all at once. */
  public void dropAll(List<byte[]> mails) {
    try {
      var written = new ArrayList<Path>();
      for (byte[] raw : mails) {
        String name = "%d.%d.here".formatted(System.currentTimeMillis(), DROPPED.incrementAndGet());
        Path file = box.resolve("tmp").resolve(name);
        written.add(Files.write(file, raw));
      }
      for (Path file : written) {
        Files.move(file, box.resolve("new").resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The heads of all mails in it and in its folder for sent mail. */
  public List<String> heads() {
    var heads = new ArrayList<String>();
    for (String folder : List.of("new", "cur", ".Sent/new", ".Sent/cur")) {
      for (Path file : files(box.resolve(folder))) {
        head(file).ifPresent(heads::add);
      }
    }
    return heads;
  }

  private static Optional<String> head(Path file) {
    try (var in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      return Optional.of(
          in.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    } catch (NoSuchFileException e) {
      return Optional.empty(); // the server is just moving it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away what holds this text, as a colleague with a mail program would. */
  public void expunge(String needle) throws IOException {
    for (String folder : List.of("new", "cur")) {
      for (Path file : files(box.resolve(folder))) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(needle)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Forgets every UID: the server counts anew under another UIDVALIDITY (RFC 3501, 2.3.1.1). */
  public void countAnew() throws IOException {
    try (Stream<Path> files = Files.list(box)) {
      for (Path file :
          files.filter(file -> file.getFileName().toString().startsWith("dovecot")).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
