package dev.quayside.app.wecom;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.chat.ChatHouse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What customers wrote, by kf/sync_msg and media/get. */
public final class KfHouse implements ChatHouse {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  private static final int MOST_MESSAGES = 1_000;

  /** Bytes; what WeCom itself takes at the most. */
  private static final int MOST_BYTES = 20 << 20;

  /** The token of a knock is none any more. */
  private static final int OLD_TOKEN = 95007;

  private final Qyapi wecom;

  public KfHouse(Qyapi wecom) {
    this.wecom = wecom;
  }

  @Override
  public Pulled pull(String account, String cursor, String token) {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("open_kfid", account);
    asked.put("limit", MOST_MESSAGES);
    asked.put("voice_format", 0);
    if (!cursor.isEmpty()) {
      asked.put("cursor", cursor);
    }
    if (!token.isEmpty()) {
      asked.put("token", token);
    }
    return switch (wecom.post("kf/sync_msg", asked)) {
      case Told.Good(var page) ->
          new Pulled.Page(
              KfMessages.in(page),
              page.path("next_cursor").asString(cursor),
              page.path("has_more").asInt(0) == 1);
      case Told.Faulty(int code, _) when code == OLD_TOKEN && !token.isEmpty() ->
          pull(account, cursor, "");
      case Told.Faulty faulty ->
          faulty.tooOften()
              ? new Pulled.NotNow(faulty.advice(), A_MINUTE)
              : new Pulled.Refused(faulty.advice());
      case Told.Silent(String why) -> new Pulled.NotNow(why, A_MOMENT);
    };
  }

  @Override
  public Media fetch(String media) {
    return switch (wecom.download(media, MOST_BYTES)) {
      case Down.File(String name, String type, Bytes content) ->
          new Media.Here(name, type, content);
      case Down.TooLarge() -> new Media.Gone("It is larger than " + MOST_BYTES + " bytes.");
      case Down.Not(Told.Faulty faulty) ->
          faulty.tooOften() || faulty.passRefused()
              ? new Media.NotNow(faulty.advice(), A_MINUTE)
              : new Media.Gone(faulty.advice());
      case Down.Not(Told.Silent(String why)) -> new Media.NotNow(why, A_MOMENT);
      case Down.Not(Told.Good _) -> new Media.Gone("WeCom answers, and gives no file.");
    };
  }
}
