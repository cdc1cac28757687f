package dev.quayside.inbox.mail.opening;

import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Postmarks;
import dev.quayside.inbox.mail.encoding.HeaderText;
import dev.quayside.inbox.people.Addresses;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a mail, decoded.
 *
 * @param mail header values as the library gives them: one character for each byte
 */
record Envelope(MimeMessage mail) {
  private static final int MOST_ENTRIES = 200;

  /** A hundred thousand recipients are no letter to us; nobody reads on after this. Characters. */
  private static final int LONGEST = 64_000;

  /** The first header of this name as it stands, empty where there is none. */
  String raw(String name) throws MessagingException {
    @Nullable String value = mail.getHeader(name, null);
    return value == null ? "" : value.strip();
  }

  String text(String name) throws MessagingException {
    return HeaderText.decode(raw(name));
  }

  /** All headers of this name as they stand, the topmost first. */
  private List<String> all(String name) throws MessagingException {
    String @Nullable [] values = mail.getHeader(name);
    return values == null
        ? List.of()
        : Stream.of(values)
            .limit(MOST_ENTRIES)
            .map(value -> value.substring(0, Math.min(value.length(), LONGEST)))
            .toList();
  }

  Postmarks postmarks() throws MessagingException {
    List<Correspondent> authors = new ArrayList<>();
    for (String from : all("From")) {
      authors.addAll(peopleIn(from));
    }
    return new Postmarks(
        authors,
        all("Authentication-Results"),
        Optional.of(raw("Thread-Index")).filter(index -> !index.isEmpty()),
        Optional.of(text("Thread-Topic")).filter(topic -> !topic.isEmpty()));
  }

  /** What is answered; some programs leave the angle brackets out (RFC 5322, 4.5.4). */
  Optional<String> inReplyTo() throws MessagingException {
    Optional<String> id = ids("In-Reply-To").stream().findFirst();
    return id.isPresent() ? id : bareId(raw("In-Reply-To"));
  }

  private static Optional<String> bareId(String value) {
    boolean id = value.indexOf('@') > 0 && value.length() < 900;
    return id && value.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>')
        ? Optional.of("<" + value + ">")
        : Optional.empty();
  }

  /** Message ids with their angle brackets, in order; of a very long thread the newest. */
  List<String> ids(String name) throws MessagingException {
    String value = raw(name);
    value = value.substring(Math.max(0, value.length() - LONGEST));
    List<String> ids = new ArrayList<>();
    int start = value.indexOf('<');
    while (start >= 0) {
      int end = value.indexOf('>', start);
      if (end < 0) {
        break;
      }
      String id = value.substring(start, end + 1).replaceAll("\\s", "");
      if (id.length() > 2 && id.length() <= 998) {
        ids.add(id);
      }
      start = value.indexOf('<', end);
    }
    return ids;
  }

  /** The people in an address header; an entry without an address is left out. */
  List<Correspondent> people(String name) throws MessagingException {
    return peopleIn(raw(name));
  }

  private static List<Correspondent> peopleIn(String header) {
    List<Correspondent> people = new ArrayList<>();
    for (String entry : entries(header.substring(0, Math.min(header.length(), LONGEST)))) {
      int open = entry.lastIndexOf('<');
      int close = entry.indexOf('>', Math.max(0, open));
      String address = open >= 0 && close > open ? entry.substring(open + 1, close) : entry;
      address = HeaderText.decode(address).replace(" ", "");
      if (address.indexOf('@') > 0) {
        String display = open > 0 ? entry.substring(0, open) : "";
        people.add(
            new Correspondent(unquote(HeaderText.decode(display)), Addresses.written(address)));
      }
    }
    return people;
  }

  private static List<String> entries(String header) {
    List<String> entries = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < header.length() && entries.size() < MOST_ENTRIES; i++) {
      char c = header.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if ((c == ',' || c == ';') && !quoted) {
        entries.add(header.substring(start, i));
        start = i + 1;
      }
    }
    entries.add(header.substring(Math.min(start, header.length())));
    return entries;
  }

  private static String unquote(String name) {
    String text = name.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"").strip() : text;
  }
}
