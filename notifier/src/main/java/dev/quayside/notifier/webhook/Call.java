package dev.quayside.notifier.webhook;

import dev.quayside.db.webhook.Delivered;
import dev.quayside.db.webhook.WebhookMessage;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Tells another program one thing, by HTTP/1.1. Of its answer only the first line counts, and no
 * more is read: it leads us nowhere, and however long it is, we do not wait for it. The JDK's own
 * client would look the host up a second time, after we have looked at where it lies.
 */
public final class Call {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: .*)?");
  private static final int LINE_AT_MOST = 1_000;
  private static final int LINES_AT_MOST = 100;

  private final Set<String> inside;
  private final SSLSocketFactory tls;
  private final Duration patience;

  /**
   * The way out.
   *
   * @param inside hosts within the house's own network that may be told
   * @param tls whose word about certificates counts
   * @param patience for all of a call, from the first packet to the line that counts
   */
  public Call(Set<String> inside, SSLSocketFactory tls, Duration patience) {
    this.inside = Set.copyOf(inside);
    this.tls = tls;
    this.patience = patience;
  }

  public Delivered tell(WebhookMessage message, Instant now) {
    return switch (Receiver.read(message.url(), inside)) {
      case Receiver.Read.Wrong(String why) -> new Delivered.NotTaken("Not called: " + why);
      case Receiver.Read.Good(Receiver receiver) -> tell(receiver, message, now);
    };
  }

  private Delivered tell(Receiver receiver, WebhookMessage message, Instant now) {
    Optional<List<InetAddress>> found;
    try {
      found = receiver.found();
    } catch (UnknownHostException e) {
      return new Delivered.NotTaken("No such host");
    }
    if (found.isEmpty()) {
      return new Delivered.NotTaken("Not called: its address is not outside");
    }
    var late = new AtomicBoolean();
    try (var socket = new Socket()) {
      var watch =
          CompletableFuture.runAsync(
              () -> {
                late.set(true);
                cut(socket);
              },
              CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
      try {
        socket.connect(new InetSocketAddress(found.get().getFirst(), receiver.port()));
        return answered(talk(receiver, socket, message, now));
      } finally {
        watch.cancel(false);
      }
    } catch (IOException e) {
      return new Delivered.NotTaken(
          late.get()
              ? "No answer within %d ms".formatted(patience.toMillis())
              : "The connection failed: " + e.getMessage());
    }
  }

  private static void cut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is closed all the same
    }
  }

  private int talk(Receiver receiver, Socket socket, WebhookMessage message, Instant now)
      throws IOException {
    if (!receiver.secure()) {
      return exchange(receiver, socket, message, now);
    }
    try (var secured =
        (SSLSocket) tls.createSocket(socket, receiver.host(), receiver.port(), true)) {
      var parameters = secured.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      secured.setSSLParameters(parameters);
      secured.startHandshake();
      return exchange(receiver, secured, message, now);
    }
  }

  private static int exchange(Receiver receiver, Socket socket, WebhookMessage message, Instant now)
      throws IOException {
    byte[] body = message.body().getBytes(StandardCharsets.UTF_8);
    String head =
        """
        POST %s HTTP/1.1
        Host: %s
        User-Agent: Quayside
        Content-Type: application/json
        Content-Length: %d
        webhook-id: %s
        webhook-timestamp: %d
        webhook-signature: %s
        Connection: close

        """
            .formatted(
                receiver.path(),
                receiver.named(),
                body.length,
                message.key(),
                now.getEpochSecond(),
                message.signature(now))
            .replace("\n", "\r\n");
    var out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
    return status(new BufferedInputStream(socket.getInputStream()));
  }

  /** Of the answer that counts: those before it (1xx) only say that there will be one. */
  private static int status(InputStream in) throws IOException {
    String line = line(in);
    for (int lines = 0; lines < LINES_AT_MOST; lines++) {
      Matcher status = STATUS.matcher(line);
      if (status.matches() && !status.group(1).startsWith("1")) {
        return Integer.parseInt(status.group(1));
      }
      if (lines == 0 && !status.matches()) {
        throw new IOException("its answer is no HTTP");
      }
      line = line(in);
    }
    throw new IOException("its answer has no end");
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        throw new EOFException("it hung up");
      }
      if (line.length() >= LINE_AT_MOST) {
        throw new IOException("its answer has no end");
      }
      line.append((char) read);
    }
    return line.toString().stripTrailing();
  }

  private static Delivered answered(int status) {
    return switch (status / 100) {
      case 2 -> new Delivered.Taken();
      case 3 ->
          new Delivered.NotTaken(
              "It answered %d, and we go nowhere else than we were told".formatted(status));
      default ->
          status == 410 ? new Delivered.Gone() : new Delivered.NotTaken("It answered " + status);
    };
  }
}
