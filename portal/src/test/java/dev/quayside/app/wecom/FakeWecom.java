package dev.quayside.app.wecom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.quayside.app.config.Secret;
import dev.quayside.app.config.Wecom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * WeCom's interface as its public documentation tells of it: passes, chats by pages, at most five
 * messages after each of the customer's, files up and down, its error codes; and what may go wrong
 * on the way there.
 */
public final class FakeWecom implements AutoCloseable {

  public static final String CORP = "wx5823bf96d3bd56c7";

  private static final int MEGABYTE = 1 << 20;

  /** Everything that was and is said in it. */
  public final Chats chats = new Chats();

  /** Passes that were given out. */
  public final AtomicInteger passes = new AtomicInteger();

  /** Calls beside those for passes, by their paths. */
  public final Queue<String> calls = new ConcurrentLinkedQueue<>();

  /** What the next calls of a path come to, instead of what they should: errcode or HTTP status. */
  private final Map<String, Queue<Integer>> troubles = new ConcurrentHashMap<>();

  private final HttpServer server;

  public FakeWecom() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/cgi-bin/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** What a house is told of it. */
  public Wecom settings() {
    return new Wecom(
        CORP,
        new Secret("kf-secret"),
        new Secret("QDG6eK"),
        new Secret("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"),
        "http://127.0.0.1:" + server.getAddress().getPort(),
        Optional.of(URI.create("https://work.weixin.qq.com/kfid/kfc0")));
  }

  /**
   * The next calls of a path fail.
   *
   * @param codes WeCom's errcodes; from 500 to 599 a status of HTTP; 0 to break the line off
   */
  public void fails(String path, Integer... codes) {
    troubles
        .computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>())
        .addAll(Stream.of(codes).toList());
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      String path = call.getRequestURI().getPath().substring("/cgi-bin/".length());
      byte[] body = call.getRequestBody().readAllBytes();
      Queue<Integer> trouble = troubles.getOrDefault(path, new ConcurrentLinkedQueue<>());
      Integer code = trouble.poll();
      calls.add(path);
      if (code != null && code == 0) {
        // It did what it was asked, and the line broke before it could say so.
        answer(call, path, body);
        return;
      }
      if (code != null && code >= 500 && code < 600) {
        call.sendResponseHeaders(code, -1);
        return;
      }
      send(call, code != null ? error(code) : answer(call, path, body));
    }
  }

  private Object answer(HttpExchange call, String path, byte[] body) {
    Map<String, String> query = query(call);
    if (path.equals("gettoken")) {
      return query.getOrDefault("corpsecret", "").equals("kf-secret")
          ? """
          {"errcode": 0, "errmsg": "ok", "access_token": "pass-%d", "expires_in": 7200}\
          """
              .formatted(passes.incrementAndGet())
          : error(40001);
    }
    if (!query.getOrDefault("access_token", "").equals("pass-" + passes.get())) {
      return error(40014);
    }
    return switch (path) {
      case "kf/sync_msg" -> chats.sync(json(body));
      case "kf/send_msg" -> chats.send(json(body));
      case "media/upload" -> chats.upload(new String(body, ISO_8859_1));
      case "media/get" -> chats.media(query.getOrDefault("media_id", ""));
      default -> error(404);
    };
  }

  private static void send(HttpExchange call, Object answer) throws IOException {
    byte[] bytes;
    if (answer instanceof Chats.File file) {
      call.getResponseHeaders().set("Content-Type", file.type());
      call.getResponseHeaders()
          .set("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
      bytes = file.content().toArray();
    } else {
      call.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
      bytes = answer.toString().getBytes(UTF_8);
    }
    call.sendResponseHeaders(200, bytes.length);
    call.getResponseBody().write(bytes);
  }

  private static JsonNode json(byte[] body) {
    if (body.length > MEGABYTE) {
      throw new IllegalArgumentException("no call is so long");
    }
    return JsonMapper.shared().readTree(body);
  }

  static String error(int code) {
    return "{\"errcode\": %d, \"errmsg\": \"told by the fake\"}".formatted(code);
  }

  private static Map<String, String> query(HttpExchange call) {
    return Stream.of(call.getRequestURI().getRawQuery().split("&", -1))
        .map(field -> field.split("=", 2))
        .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
