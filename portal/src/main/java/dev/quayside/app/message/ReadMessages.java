package dev.quayside.app.message;

import dev.quayside.inbox.attachment.FileReader;
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

  private final Understander understander;
  private final InstantSource clock;

  public ReadMessages(Places places, Models models, InstantSource clock) {
    this.understander = new Understander(places, FileReader.CLOSED, models);
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

  private static Understanding nothing(String why) {
    return new Understanding(Intent.OTHER, why, "und", List.of(), List.of());
  }

  @Override
  public void close() {}
}
