package dev.quayside.app.demo;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;

/** A mail server for this machine alone: real SMTP and IMAP, the mails kept in memory. */
public final class DemoMailServer implements AutoCloseable {

  private static final Logger LOG = System.getLogger(DemoMailServer.class.getName());

  private static final String HOST = "127.0.0.1";

  private final PromptMail mail;

  private DemoMailServer(PromptMail mail) {
    this.mail = mail;
  }

  /** Starts it; port 0 is any that is free. */
  public static DemoMailServer start(int smtpPort, int imapPort) {
    var mail =
        new PromptMail(
            new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP));
    mail.start();
    return new DemoMailServer(mail);
  }

  public String host() {
    return HOST;
  }

  public int smtpPort() {
    return mail.port(ServerSetup.PROTOCOL_SMTP);
  }

  public int imapPort() {
    return mail.port(ServerSetup.PROTOCOL_IMAP);
  }

  /** Opens a mailbox; its user logs in by the address. */
  public void addMailbox(String address, String password) {
    mail.setUser(address, address, password);
  }

  @Override
  public void close() {
    mail.stop();
  }

  /**
   * GreenMail leaves Nagle's algorithm on, which costs 40 ms at every turn of a conversation (it
   * waits for the acknowledgement that the other side delays); this one answers at once.
   */
  private static final class PromptMail extends GreenMail {

    PromptMail(ServerSetup... setups) {
      super(setups);
    }

    int port(String protocol) {
      AbstractServer server = services.get(protocol);
      if (server == null) {
        throw new IllegalStateException("Not started: " + protocol);
      }
      return server.getPort();
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers shared) {
      return Map.of(
          ServerSetup.PROTOCOL_SMTP, new PromptSmtp(setups[0], shared),
          ServerSetup.PROTOCOL_IMAP, new PromptImap(setups[1], shared));
    }
  }

  private static final class PromptSmtp extends SmtpServer {

    PromptSmtp(ServerSetup setup, Managers managers) {
      super(setup, managers);
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
      return super.createProtocolHandler(prompt(client));
    }
  }

  private static final class PromptImap extends AbstractServer {

    PromptImap(ServerSetup setup, Managers managers) {
      super(setup, managers);
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
      var handler =
          new ImapHandler(managers.getUserManager(), managers.getImapHostManager(), prompt(client));
      return new Patient(handler);
    }
  }

  /** GreenMail makes an uncaught exception of a client that goes away in the middle of an IDLE. */
  private record Patient(ProtocolHandler handler) implements ProtocolHandler {

    @Override
    public void run() {
      try {
        handler.run();
      } catch (IllegalStateException e) {
        LOG.log(Level.DEBUG, "An IMAP client went away", e);
      }
    }

    @Override
    public void close() {
      handler.close();
    }
  }

  private static Socket prompt(Socket client) {
    try {
      client.setTcpNoDelay(true);
      return client;
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }
}
