package dev.quayside.inbox.mailbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** An IMAP server with an empty box, which lets in whoever shows the token it wants. */
final class ScriptedImap implements AutoCloseable {

  private final ServerSocket server;
  private final String capabilities;
  private final String wanted;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /**
   * Begins to listen.
   *
   * @param wanted what must stand behind AUTHENTICATE XOAUTH2, as it goes over the line
   */
  ScriptedImap(String capabilities, String wanted) throws IOException {
    this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    this.capabilities = capabilities;
    this.wanted = wanted;
    Thread.startVirtualThread(this::serve);
  }

  int port() {
    return server.getLocalPort();
  }

  /** The commands in the order they came, without their tags. */
  List<String> heard() {
    return List.copyOf(heard);
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
        heard.add("line ended");
      }
    }
  }

  private void talk(Socket socket) throws IOException {
    var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    say(socket, "* OK [CAPABILITY %s] scripted".formatted(capabilities));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split(" ", 2);
      String command = parts.length == 2 ? parts[1] : "";
      heard.add(command);
      String verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
      say(socket, untagged(verb));
      boolean refused = verb.equals("AUTHENTICATE") && !command.endsWith(" " + wanted);
      say(socket, parts[0] + (refused ? " NO [AUTHENTICATIONFAILED] no" : " OK done"));
      if (verb.equals("LOGOUT")) {
        return;
      }
    }
  }

  private String untagged(String verb) {
    return switch (verb) {
      case "CAPABILITY" -> "* CAPABILITY " + capabilities;
      case "SELECT" ->
          "* FLAGS (\\Seen)\r\n* 0 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 1] x";
      case "SEARCH" -> "* SEARCH";
      case "ID" -> "* ID NIL";
      case "LOGOUT" -> "* BYE";
      default -> "";
    };
  }

  private static void say(Socket socket, String lines) throws IOException {
    if (!lines.isEmpty()) {
      socket.getOutputStream().write((lines + "\r\n").getBytes(US_ASCII));
    }
  }
}
