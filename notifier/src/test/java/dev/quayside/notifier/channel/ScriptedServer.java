package dev.quayside.notifier.channel;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on a real port that says to a command what a test wants it to say. */
final class ScriptedServer implements AutoCloseable {

  private final ServerSocket server;
  private final Map<String, String> answers;
  private final AtomicInteger connections = new AtomicInteger();

  private ScriptedServer(ServerSocket server, Map<String, String> answers) {
    this.server = server;
    this.answers = answers;
  }

  /** As an answer: it hangs up without any. */
  static final String GONE = "";

  /** Says 250 to everything but the commands named, by their first word or as a whole. */
  static ScriptedServer saying(Map<String, String> answers) throws IOException {
    var server =
        new ScriptedServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), answers);
    Thread.startVirtualThread(server::serve);
    return server;
  }

  int port() {
    return server.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        connections.incrementAndGet();
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
    var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    say(socket, "220 scripted");
    boolean inData = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = inData ? "END" : line.split(" ", 2)[0].toUpperCase(java.util.Locale.ROOT);
      if (inData && !line.equals(".")) {
        continue;
      }
      String usual = answers.getOrDefault(command, command.equals("DATA") ? "354 go" : "250 ok");
      String answer = answers.getOrDefault(line, usual);
      if (answer.equals(GONE)) {
        return;
      }
      say(socket, answer);
      inData = command.equals("DATA") && answer.startsWith("354");
      if (command.equals("QUIT") || answer.startsWith("421")) {
        return;
      }
    }
  }

  private static void say(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
  }
}
