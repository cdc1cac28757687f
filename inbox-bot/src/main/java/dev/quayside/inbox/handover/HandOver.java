package dev.quayside.inbox.handover;

import dev.quayside.db.Db;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/**
 * Takes mails that a mail server hands over by SMTP, beside or instead of a mailbox: no polling,
 * and the server keeps each until it is in the book.
 */
public final class HandOver implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 50;
  private static final int MOST_RECIPIENTS = 100;
  private static final int MOST_WAITING = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final SMTPServer server;

  private HandOver(SMTPServer server) {
    this.server = server;
  }

  /**
   * Begins to listen.
   *
   * @throws UncheckedIOException where the port is taken or the host is none of this machine's
   */
  public static HandOver start(HandOverConfig config, Db db, InstantSource clock) {
    var pace = new Pace(config.mostAMinute(), clock);
    var builder =
        SMTPServer.port(config.port())
            .bindAddress(address(config))
            .hostName("localhost")
            .softwareName("Quayside")
            .serverSocketFactory(PromptServerSocket::new)
            .executorService(
                Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("handover-", 0).factory()))
            .maxConnections(MOST_CONNECTIONS)
            .maxRecipients(MOST_RECIPIENTS)
            .backlog(MOST_WAITING)
            .connectionTimeoutMs((int) PATIENCE.toMillis())
            .maxMessageSize(config.mostBytes())
            .messageHandlerFactory(context ->
                new HandedMail(
                    config, db, clock, pace.allows(machine(context)), () -> startOver(context)));
    config.tls().ifPresent(tls -> builder.enableTLS().requireTLS().startTlsSocketFactory(tls));
    var server = builder.build();
    try {
      server.start();
    } catch (RuntimeException e) {
      throw new UncheckedIOException(
          "mail.listen: cannot listen at %s port %d: %s"
              .formatted(config.host(), config.port(), e.getMessage()),
          e.getCause() instanceof IOException cause ? cause : new IOException(e));
    }
    return new HandOver(server);
  }

  /** Where it listens. */
  public int port() {
    return server.getPortAllocated();
  }

  /** Ends; a mail that is just being handed over is kept by its server. */
  @Override
  public void close() {
    server.stop();
  }

  private static InetAddress address(HandOverConfig config) {
    try {
      return InetAddress.getByName(config.host());
    } catch (UnknownHostException e) {
      throw new UncheckedIOException("mail.listen.host is unknown: " + config.host(), e);
    }
  }

  private static void startOver(MessageContext context) {
    if (context instanceof Session session) {
      session.resetMailTransaction();
    }
  }

  private static String machine(MessageContext context) {
    SocketAddress remote = context.getRemoteAddress();
    return remote instanceof InetSocketAddress from ? from.getHostString() : remote.toString();
  }

  /** Answers at once: a short one would else wait for the acknowledgement of the one before. */
  private static final class PromptServerSocket extends ServerSocket {

    PromptServerSocket() throws IOException {
      super();
    }

    @Override
    public Socket accept() throws IOException {
      Socket accepted = super.accept();
      accepted.setTcpNoDelay(true);
      return accepted;
    }
  }
}
