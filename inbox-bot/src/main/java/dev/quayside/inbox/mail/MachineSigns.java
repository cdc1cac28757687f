package dev.quayside.inbox.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a mail carries beside its words: its headers and the parts written for machines, so that a
 * robot never answers a robot.
 *
 * @param headers the headers of the mail, names in lower case; of several with one name the first,
 *     but for X-Loop, of which all stand in lines
 * @param reports in the order of the mail
 */
public record MachineSigns(Map<String, String> headers, List<ReportPart> reports) {

  private static final List<String> MANY = List.of("bulk", "junk", "list");
  private static final List<String> ANSWERS =
      List.of("x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from");
  private static final List<String> REPORTS =
      List.of("message/delivery-status", "message/disposition-notification");

  /** The signs of a message that carries none, such as a chat message. */
  public static final MachineSigns NONE = new MachineSigns(Map.of(), List.of());

  public MachineSigns {
    headers = Map.copyOf(headers);
    reports = List.copyOf(reports);
  }

  /**
   * The value of a header as it stands, "" where there is none.
   *
   * @param name in lower case
   */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return !header(name).isBlank();
  }

  /** The word of Auto-Submitted (RFC 3834, 5), without its parameters and comments. */
  public Optional<String> autoSubmitted() {
    return word(header("auto-submitted"));
  }

  /** The word of Precedence (RFC 2076, 3.9), or of its old spelling. */
  public Optional<String> precedence() {
    return word(header("precedence")).or(() -> word(header("x-precedence")));
  }

  /** The headers say that a program sent it of its own accord. */
  public boolean automatic() {
    return autoSubmitted().filter(value -> !value.equals("no")).isPresent()
        || ANSWERS.stream().anyMatch(this::has)
        || precedence().filter(value -> value.replace('-', '_').equals("auto_reply")).isPresent();
  }

  /** The envelope named nobody to answer to (RFC 5321, 4.5.5). */
  public boolean nullPath() {
    return header("return-path").replace(" ", "").equals("<>");
  }

  /** A mail server's report, or a mail without a return path. */
  public boolean deliveryReport() {
    return nullPath() || REPORTS.stream().anyMatch(this::reports);
  }

  /** Sent to many: a list (RFC 2919, RFC 2369) or bulk mail. */
  public boolean bulk() {
    return precedence().filter(MANY::contains).isPresent()
        || headers.keySet().stream().anyMatch(name -> name.startsWith("list-"));
  }

  /** Whether it has a part of this type. */
  public boolean reports(String type) {
    return reports.stream().anyMatch(part -> part.type().equals(type));
  }

  private static Optional<String> word(String value) {
    String small = value.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < small.length() && "; \t(\r\n".indexOf(small.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(small.substring(0, end)).filter(word -> !word.isEmpty());
  }
}
