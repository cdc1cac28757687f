package dev.quayside.app.load.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;

/** A line to the mail server by which customers send; it is kept (RFC 5321, RFC 2920). */
final class Poster implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 120_000;

  private final Socket socket;
  private final BufferedReader in;

  Poster(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    expect('2');
    say("EHLO customers.example\r\n");
    expect('2');
  }

  /** Returns when the server is answerable for it. */
  void send(Inquiry inquiry, String to) throws IOException {
    say("MAIL FROM:<%s>\r\nRCPT TO:<%s>\r\nDATA\r\n".formatted(inquiry.sender(), to));
    expect('2');
    expect('2');
    expect('3');
    say(inquiry.raw(to) + ".\r\n");
    expect('2');
  }

  private void say(String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(UTF_8));
  }

  private void expect(char kind) throws IOException {
    String said = in.readLine();
    while (said != null && said.startsWith("-", 3)) {
      said = in.readLine();
    }
    if (said == null || said.charAt(0) != kind) {
      throw new IOException("The mail server said " + said);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
