package dev.quayside.inbox.chat;

import dev.quayside.inbox.chat.ChatHouse.Media;
import dev.quayside.inbox.chat.ChatHouse.Pulled;
import dev.quayside.inbox.chat.ChatMessage.Said;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches the files that came with a page of chat messages, before anything of it is written down:
 * what cannot be had now can be had later, with the whole page.
 */
final class ChatFiles {

  private static final System.Logger LOG = System.getLogger(ChatFiles.class.getName());

  /** Bytes of one page; who sends more at once is heard by a person. */
  private static final long MOST = 40L << 20;

  private final ChatHouse wecom;
  private final Map<String, Media> had = new HashMap<>();
  private long bytes;

  ChatFiles(ChatHouse wecom) {
    this.wecom = wecom;
  }

  /** By their ids at WeCom. */
  Map<String, Media> had() {
    return had;
  }

  /** How long to wait where one cannot be had now. */
  Optional<Duration> fetch(Pulled.Page page) {
    for (ChatMessage message : page.messages()) {
      if (message.said() instanceof Said.Enclosed(_, String id)) {
        Media media = bytes > MOST ? tooMuch() : wecom.fetch(id);
        if (media instanceof Media.NotNow(String why, Duration rest)) {
          LOG.log(Level.WARNING, "A file sent by chat is not fetched for now: " + why);
          return Optional.of(rest);
        }
        if (media instanceof Media.Gone(String why)) {
          LOG.log(
              Level.WARNING, "A file sent by chat cannot be had and comes before sales so: " + why);
        }
        if (media instanceof Media.Here here) {
          bytes += here.content().length();
        }
        had.put(id, media);
      }
    }
    return Optional.empty();
  }

  private static Media tooMuch() {
    return new Media.Gone("Too much was sent at once; it lies at WeCom for three days.");
  }
}
