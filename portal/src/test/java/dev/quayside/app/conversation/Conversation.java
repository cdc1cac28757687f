package dev.quayside.app.conversation;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One conversation as it is written in its file: what the customer writes, and what a good
 * forwarder answers.
 *
 * @param file such as en/haggles-twice.txt
 * @param from the customer, with his display name
 * @param company whose registered address it is; empty for a stranger
 * @param contract whether the company buys on the contracts of the world
 * @param last how each of its quotes ends, such as "v2 ordered"
 */
record Conversation(
    String file,
    String from,
    Optional<String> company,
    ZoneId zone,
    boolean contract,
    List<Step> steps,
    List<String> last) {

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("EEE d MMMM HH:mm", Locale.ENGLISH);

  Conversation {
    steps = List.copyOf(steps);
    last = List.copyOf(last);
  }

  /** What happens next, and what lies in the customer's mailbox then. */
  sealed interface Step {

    ZonedDateTime at();

    /** Such as "quoted v1 USD 6,350.00"; in the end also letters that nobody asked for. */
    List<String> told();

    /**
     * He writes.
     *
     * @param headers beside the usual ones, or in their place
     */
    record Writes(ZonedDateTime at, Map<String, String> headers, String body, List<String> told)
        implements Step {}

    /**
     * He opens the link of a letter.
     *
     * @param words what he does there, such as "accept B"
     */
    record Clicks(ZonedDateTime at, List<String> words, List<String> told) implements Step {}
  }

  /** Everything that is to be seen of it, in order. */
  List<String> story() {
    var story = new ArrayList<String>();
    for (Step step : steps) {
      story.add("--> " + hour(step.at()));
      step.told().forEach(told -> story.add("<-- " + told));
    }
    last.forEach(end -> story.add("=== " + end));
    return story;
  }

  static String hour(ZonedDateTime at) {
    return HOUR.format(at);
  }

  /** His address alone. */
  String address() {
    return from.substring(from.indexOf('<') + 1, from.indexOf('>'));
  }

  String name() {
    return from.substring(0, from.indexOf('<')).strip();
  }

  /** The same, from another address; of another company, where his is known. */
  Conversation from(String address) {
    return new Conversation(
        file + "@" + address.substring(address.indexOf('@') + 1),
        "%s <%s>".formatted(name(), address),
        company.map(known -> known + " 2"),
        zone,
        contract,
        steps,
        last);
  }

  boolean chinese() {
    return file.startsWith("zh/");
  }

  @Override
  public String toString() {
    return file;
  }
}
