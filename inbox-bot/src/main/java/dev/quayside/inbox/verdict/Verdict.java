package dev.quayside.inbox.verdict;

/**
 * What becomes of a mail: whether the robot may write back, and where a person sees it.
 *
 * @param kind who wrote it
 */
public record Verdict(Kind kind, Reply reply, Seen seen) {

  /** Whether the robot may write to the sender at all. */
  public sealed interface Reply {

    /** It may. */
    record Allowed() implements Reply {}

    /**
     * It may not.
     *
     * @param reason for a colleague, in English
     * @param rule where that is written, such as "RFC 3834, 2"
     */
    record Never(String reason, String rule) implements Reply {}
  }
}
