package dev.quayside.app.wecom;

import dev.quayside.db.json.Digest;
import dev.quayside.inbox.chat.ChatMessage;
import dev.quayside.inbox.chat.ChatMessage.Said;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what kf/sync_msg hands out; what it does not know is kept as it came, for a person. */
final class KfMessages {

  /** Who wrote it: the customer, and not WeCom (4) or a colleague (5). */
  private static final int CUSTOMER = 3;

  private KfMessages() {}

  static List<ChatMessage> in(JsonNode page) {
    return page.path("msg_list").valueStream().map(KfMessages::message).toList();
  }

  private static ChatMessage message(JsonNode json) {
    String msgid = json.path("msgid").asString("");
    String writer = json.path("external_userid").asString("");
    // Of an event, who it is about stands within.
    String person =
        writer.isEmpty() ? json.path("event").path("external_userid").asString("") : writer;
    return new ChatMessage(
        msgid.isEmpty() ? Digest.of(json.toString()) : msgid,
        person,
        Instant.ofEpochSecond(json.path("send_time").asLong(0)),
        said(json, person));
  }

  private static Said said(JsonNode json, String person) {
    String type = json.path("msgtype").asString("");
    if (type.equals("event")) {
      JsonNode event = json.path("event");
      String kind = event.path("event_type").asString("");
      if (kind.equals("enter_session") && !person.isEmpty()) {
        return new Said.Entered(
            event.path("scene").asString(""), event.path("scene_param").asString(""));
      }
      return new Said.Happened(
          kind,
          event.toString(),
          Optional.of(event.path("fail_msgid").asString(""))
              .filter(failed -> kind.equals("msg_send_fail") && !failed.isEmpty()));
    }
    if (json.path("origin").asInt(0) != CUSTOMER || person.isEmpty()) {
      return new Said.Happened(type, json.toString(), Optional.empty());
    }
    JsonNode what = json.path(type);
    return switch (type) {
      case "text" -> new Said.Words(what.path("content").asString(""));
      case "link" ->
          new Said.Words(
              "%s\n%s\n%s"
                  .formatted(
                      what.path("title").asString(""),
                      what.path("desc").asString(""),
                      what.path("url").asString("")));
      case "image", "voice", "video", "file" ->
          new Said.Enclosed(type, what.path("media_id").asString(""));
      default -> new Said.Strange(type, json.toString());
    };
  }
}
