package dev.quayside.app.wecom;

import dev.quayside.db.chat.ChatPerson;
import dev.quayside.db.document.Document;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.chat.ChatExit;
import java.time.Duration;
import java.util.Map;

/** Messages to customers, by kf/send_msg and media/upload. */
public final class KfExit implements ChatExit {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final Qyapi wecom;

  public KfExit(Qyapi wecom) {
    this.wecom = wecom;
  }

  @Override
  public Posting words(ChatPerson to, String msgid, String words) {
    return send(to, msgid, "text", Map.of("content", words));
  }

  @Override
  public Posting file(ChatPerson to, String msgid, Document file) {
    return switch (wecom.upload(file)) {
      case Told.Good(var json) ->
          send(to, msgid, "file", Map.of("media_id", json.path("media_id").asString("")));
      case Told.Faulty faulty -> posting(faulty);
      case Told.Silent(String why) -> new Posting.Closed(why);
    };
  }

  private Posting send(ChatPerson to, String msgid, String type, Map<String, Object> what) {
    Map<String, Object> said =
        Map.of(
            "touser",
            to.person(),
            "open_kfid",
            to.account(),
            "msgid",
            msgid,
            "msgtype",
            type,
            type,
            what);
    return switch (wecom.post("kf/send_msg", said)) {
      case Told.Good _ -> new Posting.Sent();
      case Told.Faulty faulty -> posting(faulty);
      // The same again is no second one: it has the same msgid.
      case Told.Silent(String why) -> new Posting.Closed(why);
    };
  }

  private static Posting posting(Told.Faulty faulty) {
    String why = faulty.advice();
    return switch (faulty.code()) {
      case -1 -> new Posting.NotNow(why);
      case 45009, 45033 -> new Posting.Throttled(why, A_MINUTE);
      case 40001, 40013, 40014, 42001, 48002, 60020 -> new Posting.Closed(why);
      // It has a message of this msgid: ours, from before a line broke.
      default ->
          faulty.why().toLowerCase(java.util.Locale.ROOT).contains("msgid")
              ? new Posting.Sent()
              : new Posting.Refused(why);
    };
  }
}
