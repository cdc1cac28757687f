package dev.quayside.notifier.channel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that keeps each byte it is sent, as sloppy as the sloppiest: to it a letter ends at
 * any line that holds a dot alone, whatever ends that line, be it CR or LF alone.
 */
final class RawSink implements AutoCloseable {

  private final ServerSocket server;
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final List<String> commands = new CopyOnWriteArrayList<>();

  private RawSink(ServerSocket server) {
    this.server = server;
  }

  static RawSink open() throws IOException {
    var sink = new RawSink(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
    Thread.startVirtualThread(sink::serve);
    return sink;
  }

  int port() {
    return server.getLocalPort();
  }

  /** All that came in, one character for each byte; the last LF may still be on its way. */
  String heard() {
    synchronized (heard) {
      String all = heard.toString(ISO_8859_1);
      return all.endsWith("\r") ? all + "\n" : all;
    }
  }

  /** What it took for commands, in order. */
  List<String> commands() {
    return List.copyOf(commands);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        talk(socket);
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void talk(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    InputStream in = socket.getInputStream();
    say(socket, "220 raw");
    boolean inData = false;
    var line = new StringBuilder();
    for (int read = in.read(); read >= 0; read = in.read()) {
      synchronized (heard) {
        heard.write(read);
      }
      if (read != '\n' && read != '\r') {
        line.append((char) read);
        continue;
      }
      String said = line.toString().strip();
      line.setLength(0);
      if (said.isEmpty() || (inData && !said.equals("."))) {
        continue;
      }
      commands.add(said.split("[ :]", 2)[0]);
      inData = !inData && said.equals("DATA");
      say(socket, inData ? "354 go" : "250 ok");
      if (said.equals("QUIT")) {
        return;
      }
    }
  }

  private static void say(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
  }
}
