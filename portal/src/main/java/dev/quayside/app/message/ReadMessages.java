package dev.quayside.app.message;

import dev.quayside.app.message.explain.Explanation;
import dev.quayside.app.message.explain.Pen;
import dev.quayside.inbox.attachment.child.ChildReader;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.inbox.understand.UnderstandingJson;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Reads messages that lie in files as the bot reads those that come by mail. */
public final class ReadMessages implements AutoCloseable {

  private final ChildReader files = new ChildReader();
  private final Understander understander;
  private final InstantSource clock;

  public ReadMessages(Places places, Models models, InstantSource clock) {
    this.understander = new Understander(places, files, models);
    this.clock = clock;
  }

  /** What was understood; a message that cannot be read is told by "unreadable" and the reason. */
  public ObjectNode understood(MessageFile file) throws IOException {
    var now = clock.instant().atZone(ZoneId.systemDefault()).toOffsetDateTime();
    return switch (file.open(now)) {
      case Opened.Read(var message) -> UnderstandingJson.node(understander.understand(message));
      case Opened.Unreadable(var reason, String detail, _) ->
          UnderstandingJson.node(nothing(detail)).put("unreadable", reason + ": " + detail);
    };
  }

  /** The same for a person: the text with its words marked, and what they were taken for. */
  List<String> explained(MessageFile file, Pen pen) throws IOException {
    var now = clock.instant().atZone(ZoneId.systemDefault()).toOffsetDateTime();
    return switch (file.open(now)) {
      case Opened.Read(var message) ->
          Explanation.of(message, understander.understand(message), pen);
      case Opened.Unreadable(var reason, String detail, _) ->
          List.of("This message cannot be read: %s: %s".formatted(reason, detail));
    };
  }

  private static Understanding nothing(String why) {
    return new Understanding(Intent.OTHER, why, "und", List.of(), List.of());
  }

  @Override
  public void close() {
    files.close();
  }
}
