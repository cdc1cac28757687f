package dev.quayside.app.conversation;

import dev.quayside.app.conversation.Conversation.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the files of conversations; how they are written stands in {@code world.txt}. */
final class ConversationFile {

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("EEE d MMMM HH:mm uuuu", Locale.ENGLISH);

  private static final Pattern HEADER =
      Pattern.compile(
          "(From|Company|Zone|Contract|Subject|Reply|Charset|Auto-Submitted|Cc|Sends): (.+)");

  private static final int WORDS_OF_AN_HOUR = 4;

  private final List<String> lines;
  private int next;

  private ConversationFile(List<String> lines) {
    this.lines = lines;
  }

  /** All that are played by mail, by the names of their files. */
  static List<Conversation> all() {
    return all("");
  }

  /**
   * All of one kind.
   *
   * @param folder with a slash at its end; "" for those that are played by mail
   */
  static List<Conversation> all(String folder) {
    try (var english = Files.list(resource(folder + "en"));
        var chinese = Files.list(resource(folder + "zh"))) {
      return Stream.concat(english, chinese)
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(ConversationFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(ConversationFile.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Conversation read(Path file) {
    String name = file.toString().replaceAll("^.*[/\\\\]([^/\\\\]+)[/\\\\]([^/\\\\]+)$", "$1/$2");
    try {
      return new ConversationFile(Files.readAllLines(file)).read(name);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (RuntimeException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private Conversation read(String name) {
    Map<String, String> head = headers();
    ZoneId zone =
        ZoneId.of(
            Optional.ofNullable(head.get("Zone"))
                .orElse(name.startsWith("zh/") ? "Asia/Shanghai" : "Europe/Berlin"));
    var steps = new ArrayList<Step>();
    while (here("--> ")) {
      steps.add(step(zone));
    }
    List<String> last = told("=== ");
    if (next < lines.size()) {
      throw new IllegalStateException("what is this: " + lines.get(next));
    }
    return new Conversation(
        name,
        Objects.requireNonNull(head.get("From")),
        Optional.ofNullable(head.get("Company")),
        zone,
        head.containsKey("Contract"),
        steps,
        last);
  }

  private Step step(ZoneId zone) {
    List<String> words = List.of(lines.get(next++).substring(4).split(" "));
    boolean link = words.getFirst().equals("link");
    List<String> hour = words.subList(link ? 1 : 0, (link ? 1 : 0) + WORDS_OF_AN_HOUR);
    ZonedDateTime at = LocalDateTime.parse(String.join(" ", hour) + " 2026", HOUR).atZone(zone);
    if (link) {
      return new Step.Clicks(at, words.subList(1 + WORDS_OF_AN_HOUR, words.size()), told("<-- "));
    }
    Map<String, String> headers = headers();
    var body = new ArrayList<String>();
    while (next < lines.size() && !here("--> ") && !here("<-- ") && !here("=== ")) {
      body.add(lines.get(next++));
    }
    return new Step.Writes(at, headers, String.join("\n", body).strip(), told("<-- "));
  }

  /** Name and value, line by line, and the blank line after them. */
  private Map<String, String> headers() {
    var headers = new LinkedHashMap<String, String>();
    for (; next < lines.size(); next++) {
      var header = HEADER.matcher(lines.get(next));
      if (header.matches()) {
        headers.put(header.group(1), header.group(2).strip());
      } else if (!here("#")) {
        break;
      }
    }
    skipBlank();
    return headers;
  }

  private List<String> told(String mark) {
    var told = new ArrayList<String>();
    skipBlank();
    while (here(mark)) {
      told.add(lines.get(next++).substring(mark.length()).strip());
      skipBlank();
    }
    return told;
  }

  private void skipBlank() {
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
  }

  private boolean here(String mark) {
    return next < lines.size() && lines.get(next).startsWith(mark);
  }
}
