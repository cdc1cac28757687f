package dev.quayside.app.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.app.conversation.Conversation.Step;
import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One customer's side of a conversation while it is played: his mails, and what came to him. */
final class Correspondence {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?: ([\\w\\p{IsHan}]+))?}");

  final Conversation conversation;
  final List<LetterText> letters = new ArrayList<>();
  final List<String> story = new ArrayList<>();
  final List<String> quotes = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private String subject = "";
  private int mails;

  Correspondence(Conversation conversation) {
    this.conversation = conversation;
  }

  /** His next mail, as it goes over the line. */
  byte[] mail(Step.Writes step) {
    mails++;
    String id = "<%d.%s>".formatted(mails, conversation.address());
    Optional<String> answers = answers(step.headers());
    String about =
        Optional.ofNullable(step.headers().get("Subject"))
            .orElse(subject.startsWith("Re: ") ? subject : "Re: " + subject);
    subject = step.headers().containsKey("Auto-Submitted") ? subject : about;
    var headers = new LinkedHashMap<String, String>();
    headers.put("From", conversation.from());
    headers.put("To", HandWoundHouse.OURS);
    headers.put("Date", DATE.format(step.at()));
    headers.put("Message-ID", id);
    answers.ifPresent(letter -> {
      references.add(letter);
      headers.put("In-Reply-To", letter);
      headers.put("References", String.join(" ", references));
    });
    headers.put("MIME-Version", "1.0");
    headers.putAll(step.headers());
    headers.put("Subject", about);
    headers.remove("Reply");
    var charset =
        Charset.forName(Optional.ofNullable(headers.remove("Charset")).orElse(UTF_8.name()));
    headers.put("Content-Type", "text/plain; charset=" + charset.name());
    headers.put("Content-Transfer-Encoding", "base64");
    references.add(id);
    byte[] body = filled(step.body()).replace("\n", "\r\n").getBytes(charset);
    return (written(headers) + "\r\n" + Base64.getMimeEncoder().encodeToString(body) + "\r\n")
        .getBytes(UTF_8);
  }

  /** The letter he answers: our newest, unless he says otherwise. */
  private Optional<String> answers(Map<String, String> headers) {
    String which = Optional.ofNullable(headers.get("Reply")).orElse("newest");
    return switch (which) {
      case "none" -> Optional.empty();
      case "newest" ->
          letters.isEmpty() ? Optional.empty() : Optional.of(letters.getLast().messageId());
      default -> Optional.of(letters.get(Integer.parseInt(which) - 1).messageId());
    };
  }

  private static String written(Map<String, String> headers) {
    var written = new StringBuilder();
    headers.forEach((name, value) ->
        written
            .append(name)
            .append(": ")
            .append(value.chars().allMatch(c -> c < 128) ? value : encoded(value))
            .append("\r\n"));
    return written.toString();
  }

  /** RFC 2047; a name's address stays as it is. */
  private static String encoded(String value) {
    int address = value.indexOf('<');
    String words = address < 0 ? value : value.substring(0, address).strip();
    String rest = address < 0 ? "" : " " + value.substring(address);
    return "=?utf-8?B?%s?=%s"
        .formatted(Base64.getEncoder().encodeToString(words.getBytes(UTF_8)), rest);
  }

  private String filled(String body) {
    return HOLE.matcher(body).replaceAll(hole -> Matcher.quoteReplacement(filling(hole)));
  }

  private String filling(MatchResult hole) {
    String how = Optional.ofNullable(hole.group(2)).orElse("");
    return switch (hole.group(1)) {
      case "history" -> History.of(letters.getLast().text(), subject, how);
      case "question" -> "> " + question(how);
      case "answered" ->
          History.of(
              letters.getLast().text().replace(question("1"), question("1") + "\n" + how),
              subject,
              "outlook");
      case "Q" -> quotes.get(0);
      case "Q2" -> quotes.get(1);
      default -> throw new IllegalStateException("what is " + hole.group());
    };
  }

  private String question(String number) {
    return letters
        .getLast()
        .text()
        .lines()
        .filter(line -> line.strip().matches(number + "[.)、].*"))
        .findFirst()
        .orElseThrow()
        .strip();
  }

  /** The newest link he holds, or that of the version he names. */
  String link(Optional<String> version) {
    String which = version.map(it -> it.substring(1)).orElse("\\d+");
    var link = Pattern.compile("http://localhost(/q/Q\\d+-" + which + "-[^?\\s]+)");
    return letters.reversed().stream()
        .flatMap(letter -> link.matcher(letter.text()).results())
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }
}
