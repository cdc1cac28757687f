package dev.quayside.app.doctor;

import dev.quayside.db.Db;
import dev.quayside.db.webhook.Webhook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks whether the programs that are to be told what happens can be told. */
final class WebhookCheck {

  private WebhookCheck() {}

  /** Nothing where none is told anything. */
  static Optional<Finding> look(Db db) {
    List<Webhook> all =
        db.with(books -> books.webhooks().all()).stream()
            .filter(webhook ->
                webhook.stopped().filter(it -> it.why() == Webhook.Why.BY_HAND).isEmpty())
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String unwell =
        all.stream()
            .filter(webhook -> webhook.stopped().isPresent() || webhook.failingSince().isPresent())
            .map(webhook -> "%d (%s)".formatted(webhook.number(), webhook.url()))
            .collect(Collectors.joining(", "));
    return Optional.of(
        unwell.isEmpty()
            ? new Finding.Fine(
                "webhooks",
                "%d, of which %d things wait"
                    .formatted(all.size(), all.stream().mapToLong(Webhook::waiting).sum()))
            : new Finding.Wrong(
                "webhooks",
                "not reached: " + unwell,
                "quayside webhooks deliveries NUMBER says why; then quayside webhooks resume"));
  }
}
