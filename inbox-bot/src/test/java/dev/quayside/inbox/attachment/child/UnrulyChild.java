package dev.quayside.inbox.attachment.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.open.Opener;
import dev.quayside.inbox.mail.AttachedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A process for files in which some names do what the worst of files do to a library. */
public final class UnrulyChild {

  private UnrulyChild() {}

  public static void main(String[] args) throws IOException {
    ReadingRoom.serve(UnrulyChild::open);
  }

  private static List<FileWords> open(AttachedFile file) {
    return switch (file.name()) {
      case "endless" -> endless();
      case "greedy" -> greedy();
      case "deadly" -> {
        Runtime.getRuntime().halt(9);
        yield List.of();
      }
      case "calling" -> {
        call(file);
        yield List.of(new FileWords.Text(file.name(), "read\n", false));
      }
      case "whoami" ->
          List.of(new FileWords.Text(file.name(), System.getenv().keySet() + "\n", false));
      default -> {
        System.out.println("What a library says must not stand among the frames");
        yield Opener.open(file);
      }
    };
  }

  /** Says that it is being read, and waits to be told to go on. */
  private static void call(AttachedFile file) {
    int port = Integer.parseInt(new String(file.content().toArray(), UTF_8));
    try (var line = new Socket(Proxy.NO_PROXY)) {
      line.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      if (line.getInputStream().read() < 0) {
        throw new IllegalStateException("Nobody told it to go on");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<FileWords> endless() {
    int i = 0;
    while (i >= 0) {
      i = (i + 1) & 0xFF;
    }
    return List.of();
  }

  private static List<FileWords> greedy() {
    var all = new ArrayList<long[]>();
    while (all.size() < 1_000_000) {
      all.add(new long[1_000_000]);
    }
    return List.of();
  }
}
