package dev.quayside.inbox.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail shows of its way to us, beside what its writer wrote.
 *
 * @param authors everybody named in From; mostly one
 * @param authenticationResults the values of all Authentication-Results (RFC 8601), the topmost
 *     first, as they stand: anybody may have written them, the topmost of our own host alone counts
 * @param threadIndex Outlook's own mark of a conversation; not trusted, only given back
 * @param threadTopic Outlook's subject without its prefixes; not trusted, only given back
 */
public record Postmarks(
    List<Correspondent> authors,
    List<String> authenticationResults,
    Optional<String> threadIndex,
    Optional<String> threadTopic) {

  /** Those of a message that came by no mail server. */
  public static final Postmarks NONE =
      new Postmarks(List.of(), List.of(), Optional.empty(), Optional.empty());

  public Postmarks {
    authors = List.copyOf(authors);
    authenticationResults = List.copyOf(authenticationResults);
  }
}
