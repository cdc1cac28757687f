package dev.quayside.notifier.webhook;

import dev.quayside.db.webhook.Delivered;
import dev.quayside.db.webhook.WebhookMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
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
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Tells another program one thing, by HTTP/1.1, at the first of its addresses that takes the call.
 * Of its answer the first line counts, and of a no for how long it asks to be let alone; no more is
 * read: it leads us nowhere, and however long it is, we do not wait for it. The JDK's own client
 * would look the host up a second time, after we have looked at where it lies.
 */
public final class Call {

  private final Set<String> inside;
  private final SSLSocketFactory tls;
  private final Duration patience;
  private final Receiver.Lookup lookup;

  /**
   * The way out.
   *
   * @param inside hosts within the house's own network that may be told
   * @param tls whose word about certificates counts
   * @param patience for all of a call, from the first packet to the line that counts
   */
  public Call(Set<String> inside, SSLSocketFactory tls, Duration patience) {
    this(inside, tls, patience, InetAddress::getAllByName);
  }

  Call(Set<String> inside, SSLSocketFactory tls, Duration patience, Receiver.Lookup lookup) {
    this.inside = Set.copyOf(inside);
    this.tls = tls;
    this.patience = patience;
    this.lookup = lookup;
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
      found = receiver.found(lookup);
    } catch (UnknownHostException e) {
      return new Delivered.NotTaken("No such host");
    }
    if (found.isEmpty()) {
      return new Delivered.NotTaken("Not called: its address is not outside");
    }
    var late = new AtomicBoolean();
    long until = System.nanoTime() + patience.toNanos();
    try (var socket = connected(found.get(), receiver.port(), until)) {
      var watch =
          CompletableFuture.runAsync(
              () -> {
                late.set(true);
                cut(socket);
              },
              CompletableFuture.delayedExecutor(until - System.nanoTime(), TimeUnit.NANOSECONDS));
      try {
        return talk(receiver, socket, message, now).delivered(now);
      } finally {
        watch.cancel(false);
      }
    } catch (IOException e) {
      return new Delivered.NotTaken(
          late.get() || e instanceof SocketTimeoutException
              ? "No answer within %d ms".formatted(patience.toMillis())
              : "The connection failed: " + e.getMessage());
    }
  }

  /** One that does not answer in its share of the time gives way to the next. */
  private static Socket connected(List<InetAddress> addresses, int port, long until)
      throws IOException {
    IOException last = new UnknownHostException("it has no address");
    for (int i = 0; i < addresses.size(); i++) {
      long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
      var socket = new Socket();
      try {
        socket.connect(
            new InetSocketAddress(addresses.get(i), port),
            (int) Math.max(1, left / (addresses.size() - i)));
        return socket;
      } catch (IOException e) {
        cut(socket);
        last = e;
      }
    }
    throw last;
  }

  private static void cut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is closed all the same
    }
  }

  private Reply talk(Receiver receiver, Socket socket, WebhookMessage message, Instant now)
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

  private static Reply exchange(
      Receiver receiver, Socket socket, WebhookMessage message, Instant now) throws IOException {
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
    return Reply.read(new BufferedInputStream(socket.getInputStream()));
  }
}
