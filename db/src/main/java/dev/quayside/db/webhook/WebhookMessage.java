package dev.quayside.db.webhook;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;

/**
 * Something that one program is to be told now.
 *
 * @param webhook the number of who is told
 * @param key by which it knows what it was told before; the same at every try
 * @param body JSON, the very characters that are signed
 * @param tries how often it was tried before
 * @param secrets the newest first; while the one before it still holds, that too
 */
public record WebhookMessage(
    long id,
    long webhook,
    String url,
    String key,
    String body,
    int tries,
    List<WebhookSecret> secrets) {

  public WebhookMessage {
    secrets = List.copyOf(secrets);
  }

  /** The header webhook-signature of a letter that is sent at that moment. */
  public String signature(Instant at) {
    return secrets.stream()
        .map(secret -> secret.sign(key, at.getEpochSecond(), body))
        .collect(joining(" "));
  }
}
