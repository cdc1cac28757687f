package dev.quayside.app.wecom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.message.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said in the chats of the fake WeCom, under WeCom's rules. */
public final class Chats {

  private static final Duration KEPT = Duration.ofDays(3);
  private static final Duration WINDOW = Duration.ofDays(2);
  private static final int AFTER_EACH = 5;
  private static final int MOST_BYTES = 2_048;
  private static final Pattern UPLOADED =
      Pattern.compile("filename=\"([^\"]*)\".*?\r\n\r\n(.*)\r\n--", Pattern.DOTALL);

  /** A message as it is handed out. */
  private record Said(String account, Instant sentAt, Map<String, Object> json) {}

  private final List<Said> said = new ArrayList<>();
  private final Map<String, File> files = new HashMap<>();
  private final List<Got> got = new ArrayList<>();
  private final Set<String> msgids = new HashSet<>();
  private final Map<String, Integer> room = new HashMap<>();
  private final Map<String, Instant> heard = new HashMap<>();
  private Instant now = Instant.now();

  /** How many a page holds at the most, however many are asked for. */
  private int page = 1_000;

  record File(String name, String type, Bytes content) {}

  /** A message as the customer sees it on his telephone. */
  public record Got(String person, String msgid, String type, String words, Bytes file) {}

  public synchronized void pagesOf(int most) {
    page = most;
  }

  public synchronized void clock(Instant instant) {
    now = instant;
  }

  /** He writes. */
  public synchronized void writes(String account, String person, String words) {
    says(account, person, "text", Map.of("content", words));
  }

  /** He sends something; its id at WeCom is handed back. */
  public synchronized String sends(
      String account, String person, String type, String name, String media, byte[] content) {
    String id = "media-" + files.size();
    files.put(id, new File(name, media, Bytes.of(content)));
    says(account, person, type, Map.of("media_id", id));
    return id;
  }

  public synchronized void forget(String media) {
    files.remove(media);
  }

  public synchronized void says(
      String account, String person, String type, Map<String, Object> what) {
    add(account, person, 3, type, what);
    room.put(person, AFTER_EACH);
    heard.put(person, now);
  }

  /** Something that is no customer's message. */
  public synchronized void add(
      String account, String person, int origin, String type, Map<String, Object> what) {
    Map<String, Object> json =
        Map.of(
            "msgid",
            "msg-" + said.size(),
            "open_kfid",
            account,
            "external_userid",
            person,
            "send_time",
            now.getEpochSecond(),
            "origin",
            origin,
            "msgtype",
            type,
            type,
            what);
    said.add(new Said(account, now, json));
  }

  /** What has come to somebody. */
  public synchronized List<Got> got(String person) {
    return got.stream().filter(one -> one.person().equals(person)).toList();
  }

  synchronized String sync(JsonNode asked) {
    String account = asked.path("open_kfid").asString();
    int from = Integer.parseInt(asked.path("cursor").asString("0"));
    List<Map<String, Object>> list = new ArrayList<>();
    int at = from;
    while (at < said.size() && list.size() < page) {
      Said one = said.get(at++);
      if (one.account().equals(account) && one.sentAt().plus(KEPT).isAfter(now)) {
        list.add(one.json());
      }
    }
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "errcode",
                0,
                "next_cursor",
                String.valueOf(at),
                "has_more",
                at < said.size() ? 1 : 0,
                "msg_list",
                list));
  }

  synchronized String send(JsonNode message) {
    String person = message.path("touser").asString();
    String msgid = message.path("msgid").asString();
    String type = message.path("msgtype").asString();
    String words = message.path("text").path("content").asString("");
    if (msgid.length() > 32 || words.getBytes(UTF_8).length > MOST_BYTES) {
      return FakeWecom.error(40058);
    }
    if (msgids.contains(msgid)) {
      return ok(msgid);
    }
    if (!heard.containsKey(person) || heard.get(person).plus(WINDOW).isBefore(now)) {
      return FakeWecom.error(95002);
    }
    if (room.getOrDefault(person, 0) == 0) {
      return FakeWecom.error(95001);
    }
    File file = files.get(message.path("file").path("media_id").asString(""));
    if (type.equals("file") && file == null) {
      return FakeWecom.error(40007);
    }
    msgids.add(msgid);
    room.merge(person, -1, Integer::sum);
    got.add(
        new Got(
            person,
            msgid,
            type,
            file == null ? words : file.name(),
            file == null ? Bytes.of(new byte[0]) : file.content()));
    return ok(msgid);
  }

  private static String ok(String msgid) {
    return "{\"errcode\": 0, \"errmsg\": \"ok\", \"msgid\": \"%s\"}".formatted(msgid);
  }

  synchronized String upload(String body) {
    Matcher form = UPLOADED.matcher(body);
    if (!form.find()) {
      return FakeWecom.error(41005);
    }
    String id = "media-" + files.size();
    String name = new String(form.group(1).getBytes(ISO_8859_1), UTF_8);
    files.put(id, new File(name, "application/pdf", Bytes.of(form.group(2).getBytes(ISO_8859_1))));
    return "{\"errcode\": 0, \"type\": \"file\", \"media_id\": \"%s\"}".formatted(id);
  }

  synchronized Object media(String id) {
    File file = files.get(id);
    return file == null ? FakeWecom.error(40007) : file;
  }
}
