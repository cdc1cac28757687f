package dev.quayside.app.faults.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.quayside.app.faults.line.Point;
import dev.quayside.app.faults.line.Trap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The mail server that takes our letters for anybody, and in which traps can be set. */
final class SmtpSink implements AutoCloseable {

  private static final int HALF_A_LETTER = 1_000;

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final String ours;
  private final Trap trap;
  private final CustomerBoxes customers;
  private final Consumer<String> archive;

  SmtpSink(String ours, Trap trap, CustomerBoxes customers, Consumer<String> archive)
      throws IOException {
    this.ours = ours;
    this.trap = trap;
    this.customers = customers;
    this.archive = archive;
    Thread.ofPlatform().daemon().start(this::serve);
  }

  int port() {
    return server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofPlatform().daemon().start(() -> talk(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      var recipients = new ArrayList<String>();
      say(socket, "220 sink");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        say(socket, answer(line, in, socket, recipients));
      }
    } catch (IOException e) {
      // The line was cut, which is what this is for.
    }
  }

  private String answer(String line, BufferedReader in, Socket socket, List<String> recipients)
      throws IOException {
    try {
      String command = line.toUpperCase(Locale.ROOT);
      if (command.startsWith("MAIL")) {
        recipients.clear();
        trap.passing(Point.GREETED);
      } else if (command.startsWith("RCPT")) {
        String recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        if (recipient.equals(ours)) {
          trap.passing(Point.ARCHIVE_NAMED);
        } else {
          trap.passing(Point.CUSTOMER_NAMED, recipient);
        }
        recipients.add(recipient);
      } else if (command.startsWith("DATA")) {
        say(socket, "354 go");
        String raw = data(in, String.join(" ", recipients));
        trap.passing(Point.REFUSABLE, String.join(" ", recipients));
        recipients.forEach(to -> deliver(to, raw));
        trap.passing(Point.DELIVERED, String.join(" ", recipients));
      }
      return "250 ok";
    } catch (SmtpReply reply) {
      return reply.line();
    }
  }

  private void deliver(String to, String raw) {
    if (to.equals(ours)) {
      archive.accept(raw);
    } else {
      customers.deliver(to, raw);
    }
  }

  private String data(BufferedReader in, String recipients) throws IOException {
    var raw = new StringBuilder();
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        throw new IOException("cut off in the middle of a letter");
      }
      raw.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
      if (raw.length() > HALF_A_LETTER) {
        trap.passing(Point.DURING_DATA, recipients);
      }
    }
    return raw.toString();
  }

  private static void say(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
