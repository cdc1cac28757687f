package dev.quayside.portal.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Knocks as WeCom does: seals, signs and sends, by the words of its documentation. */
public final class Knocker {

  /** Those of the official example. */
  public static final ChatKeys OFFICIAL =
      ChatKeys.of("wx5823bf96d3bd56c7", "QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");

  private static final byte[] CHANCE = "0123456789abcdef".getBytes(UTF_8);

  /** No two calls are signed alike. */
  private static final AtomicLong CALLS = new AtomicLong();

  private final HttpClient http = HttpClient.newHttpClient();
  private final ChatKeys keys;

  public Knocker(ChatKeys keys) {
    this.keys = keys;
  }

  /** A call, ready to be made as often as one likes. */
  public record Call(String query, String body) {}

  /** Something was written to one of the accounts. */
  public Call written(String account, String token, Instant at) {
    String event =
        "<xml><ToUserName><![CDATA[%s]]></ToUserName><CreateTime>%d</CreateTime>"
                .formatted(keys.corpId(), at.getEpochSecond())
            + "<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[kf_msg_or_event]]></Event>"
            + "<Token><![CDATA[%s]]></Token><OpenKfId><![CDATA[%s]]></OpenKfId></xml>"
                .formatted(token, account);
    return call(event, at);
  }

  Call call(String event, Instant at) {
    String sealed = seal(CHANCE, event);
    String body =
        "<xml><ToUserName><![CDATA[%s]]></ToUserName><Encrypt><![CDATA[%s]]></Encrypt></xml>"
            .formatted(keys.corpId(), sealed);
    return new Call(query(sealed, at), body);
  }

  String query(String sealed, Instant at) {
    String timestamp = Long.toString(at.getEpochSecond());
    String nonce = "nonce" + CALLS.incrementAndGet();
    return "?msg_signature=%s&timestamp=%s&nonce=%s"
        .formatted(sign(timestamp, nonce, sealed), timestamp, nonce);
  }

  /** Makes the call; hands back the status it is answered with. */
  public int knock(int port, Call call) throws IOException, InterruptedException {
    return send(port, call).statusCode();
  }

  HttpResponse<String> send(int port, Call call) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(at(port, call.query()))
            .header("Content-Type", "text/xml")
            .POST(HttpRequest.BodyPublishers.ofString(call.body()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> check(int port, String echo, Instant at)
      throws IOException, InterruptedException {
    String sealed = seal(CHANCE, echo);
    String query = query(sealed, at) + "&echostr=" + URLEncoder.encode(sealed, UTF_8);
    return http.send(
        HttpRequest.newBuilder(at(port, query)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static URI at(int port, String query) {
    return URI.create("http://localhost:" + port + ChatDoor.PATH + query);
  }

  String sign(String timestamp, String nonce, String sealed) {
    String parts =
        String.join(
            "", Stream.of(keys.token(), timestamp, nonce, sealed).sorted().toArray(String[]::new));
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-1").digest(parts.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String seal(byte[] chance, String message) {
    byte[] text = message.getBytes(UTF_8);
    byte[] receiver = keys.corpId().getBytes(UTF_8);
    int length = chance.length + Integer.BYTES + text.length + receiver.length;
    int padding = 32 - length % 32;
    var plain = ByteBuffer.allocate(length + padding);
    plain.put(chance).putInt(text.length).put(text).put(receiver);
    for (int nth = 0; nth < padding; nth++) {
      plain.put((byte) padding);
    }
    return Base64.getEncoder().encodeToString(crypted(Cipher.ENCRYPT_MODE, plain.array()));
  }

  /** The bytes of chance that something was sealed with. */
  byte[] chance(String sealed) {
    return Arrays.copyOf(crypted(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(sealed)), 16);
  }

  private byte[] crypted(int mode, byte[] bytes) {
    try {
      byte[] key = keys.key().toArray();
      var cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
