package dev.quayside.inbox;

import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.ChatReader;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The sample messages that tests read, and the answers beside them. */
public final class Fixtures {
  public static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-11-10T10:00:00+08:00");

  private Fixtures() {}

  /** All messages in a folder of the class path, in order of their names. */
  public static List<Path> messages(String folder) throws IOException {
    URL url = Objects.requireNonNull(Fixtures.class.getResource(folder), folder);
    try (Stream<Path> files = Files.walk(Path.of(url.toURI()))) {
      return files
          .filter(file -> file.toString().endsWith(".eml") || file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The file with the right answer. */
  public static Path answer(Path message) {
    String name = message.getFileName().toString();
    return message.resolveSibling(name.substring(0, name.length() - 4) + ".json");
  }

  /** A message that must be readable. */
  public static Message read(Path file) throws IOException {
    if (file.toString().endsWith(".txt")) {
      return ChatReader.read(Files.readString(file), RECEIVED);
    }
    return switch (MailReader.read(Files.readAllBytes(file), RECEIVED)) {
      case Opened.Read(Message message) -> message;
      case Opened.Unreadable unreadable -> throw new AssertionError(file + ": " + unreadable);
    };
  }
}
