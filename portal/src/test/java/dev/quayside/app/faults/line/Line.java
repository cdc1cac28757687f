package dev.quayside.app.faults.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A port of the loopback address behind which a server stands, and all that can befall a line. */
public final class Line implements AutoCloseable {

  private static final int AT_ONCE = 16_384;

  private final int target;
  private final Supplier<Ear> ears;
  private final int port;
  private final Set<Talk> talks = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket server;
  private volatile boolean swallowing;

  public Line(int target, Supplier<Ear> ears) throws IOException {
    this.target = target;
    this.ears = ears;
    this.server = listen(0);
    this.port = server.getLocalPort();
    Thread.ofPlatform().daemon().start(() -> serve(server));
  }

  public int port() {
    return port;
  }

  /** Every connection ends; new ones are welcome. */
  public void cut() {
    talks.forEach(Talk::end);
  }

  /** Whatever is said from now on is never heard, and no connection ends (half-open). */
  public void swallow() {
    swallowing = true;
    talks.forEach(Talk::swallow);
  }

  /** New connections are refused, old ones end. */
  public void refuse() throws IOException {
    server.close();
    cut();
  }

  /** New connections work again; what was struck dumb stays so. */
  public void heal() throws IOException {
    swallowing = false;
    if (server.isClosed()) {
      var again = listen(port);
      server = again;
      Thread.ofPlatform().daemon().start(() -> serve(again));
    }
  }

  private static ServerSocket listen(int port) throws IOException {
    var socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
    return socket;
  }

  private void serve(ServerSocket accepting) {
    while (!accepting.isClosed()) {
      try {
        Socket client = accepting.accept();
        connect(client);
      } catch (IOException e) {
        // The port was closed, or the server behind it is away: the caller sees a line that ends.
      }
    }
  }

  private void connect(Socket client) throws IOException {
    try {
      new Talk(client, new Socket(InetAddress.getLoopbackAddress(), target)).begin();
    } catch (IOException e) {
      client.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      refuse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One connection. */
  private final class Talk {

    private final Socket product;
    private final Socket behind;
    private final Ear ear = ears.get();
    private volatile boolean dumb = swallowing;

    Talk(Socket product, Socket behind) throws IOException {
      this.product = product;
      this.behind = behind;
      product.setTcpNoDelay(true);
      behind.setTcpNoDelay(true);
    }

    void begin() {
      talks.add(this);
      Thread.ofPlatform().daemon().start(() -> pump(product, behind, true));
      Thread.ofPlatform().daemon().start(() -> pump(behind, product, false));
    }

    void swallow() {
      dumb = true;
    }

    void end() {
      talks.remove(this);
      try (product;
          behind) {
        dumb = true;
      } catch (IOException e) {
        // It has ended.
      }
    }

    private void pump(Socket from, Socket to, boolean asking) {
      byte[] said = new byte[AT_ONCE];
      try {
        for (int read = from.getInputStream().read(said);
            read >= 0;
            read = from.getInputStream().read(said)) {
          pass(said, read, to, asking);
        }
      } catch (IOException e) {
        // The line was cut, which is what this is for.
      } finally {
        end();
      }
    }

    private void pass(byte[] said, int length, Socket to, boolean asking) throws IOException {
      if (dumb) {
        return;
      }
      if (asking) {
        ear.asked(said, length);
      } else {
        ear.told(said, length);
      }
      if (!dumb) {
        to.getOutputStream().write(said, 0, length);
        if (!asking) {
          ear.heard();
        }
      }
    }
  }
}
