package dev.quayside.inbox.madeup;

import java.util.List;

/**
 * A made-up message and what is right to read from it.
 *
 * @param form how the inquiry is set out, such as TABLE
 * @param before what stands before the inquiry: a greeting; may be empty
 * @param core the lines of the inquiry itself
 * @param after what stands behind it: other sentences, a sign-off
 */
public record MadeUpInquiry(
    Tongue tongue,
    String form,
    String subject,
    List<String> before,
    List<String> core,
    List<String> after,
    Shipment right) {

  public MadeUpInquiry {
    before = List.copyOf(before);
    core = List.copyOf(core);
    after = List.copyOf(after);
  }

  /** The whole text, lines parted by "\n". */
  public String body() {
    return String.join("\n", List.of(before, core, after).stream().flatMap(List::stream).toList());
  }

  /** The same message with another inquiry text. */
  public MadeUpInquiry with(List<String> otherCore) {
    return new MadeUpInquiry(tongue, form, subject, before, otherCore, after, right);
  }
}
