package dev.quayside.notifier.template;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places to be filled: {total} is filled, and what stands in [square brackets] is left
 * out where there is nothing to fill the place in them.
 */
public record Wording(String text) {

  static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
  static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");

  /** The words of a letter, with facts that are there. */
  public String filled(Map<Slot, String> facts) {
    String kept =
        PART.matcher(text)
            .replaceAll(part ->
                Matcher.quoteReplacement(isEmpty(part.group(1), facts) ? "" : part.group(1)));
    return SLOT.matcher(kept)
        .replaceAll(slot ->
            Matcher.quoteReplacement(
                Slot.named(slot.group(1)).map(one -> facts.getOrDefault(one, "")).orElse("")));
  }

  private static boolean isEmpty(String part, Map<Slot, String> facts) {
    return slots(part).stream().allMatch(slot -> facts.getOrDefault(slot, "").isEmpty());
  }

  Set<Slot> slots() {
    return slots(text);
  }

  /** All of it but the places that are filled. */
  public String literal() {
    return SLOT.matcher(text).replaceAll(" ");
  }

  private static Set<Slot> slots(String text) {
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    SLOT.matcher(text).results().forEach(found -> Slot.named(found.group(1)).ifPresent(slots::add));
    return slots;
  }
}
