package dev.quayside.app.message;

import dev.quayside.inbox.mail.opening.ChatReader;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A message that lies in a file: a mail (.eml) or a chat message (.txt). */
public record MessageFile(Path path) {

  private static final String MAIL = ".eml";
  private static final String CHAT = ".txt";

  /** The message files among these paths, folders searched to their depth, in order of name. */
  public static List<MessageFile> in(Path path) throws IOException {
    try (Stream<Path> found = Files.walk(path)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> file.equals(path) || ends(file, MAIL) || ends(file, CHAT))
          .sorted()
          .map(MessageFile::new)
          .toList();
    }
  }

  public Opened open(OffsetDateTime now) throws IOException {
    byte[] raw = Files.readAllBytes(path);
    return ends(path, CHAT)
        ? new Opened.Read(ChatReader.read(new String(raw, StandardCharsets.UTF_8), now))
        : MailReader.read(raw, now);
  }

  private static boolean ends(Path file, String ending) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
