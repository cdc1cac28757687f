package dev.quayside.inbox.learn.sample;

import dev.quayside.inbox.mail.MachineSigns;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.Postmarks;
import dev.quayside.inbox.mail.split.TextSplitter;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Makes of a labelled message the letter that the bot would read. */
public final class Letter {

  private static final OffsetDateTime SENT =
      OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private Letter() {}

  public static Message of(Sample sample) {
    return new Message(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        sample.subject().text(),
        SENT,
        Optional.empty(),
        List.of(),
        TextSplitter.split(sample.body().text(), ""),
        List.of(),
        MachineSigns.NONE,
        Postmarks.NONE);
  }
}
