package dev.quayside.portal.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.Db;
import dev.quayside.db.call.Begun;
import dev.quayside.db.message.Bytes;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sees to it that a call that is sent twice under one idempotency key is done once: the second is
 * answered as the first was. What was refused changed nothing, and may be tried again.
 */
public final class Repeats {

  private static final int LONGEST_KEY = 100;

  private final Db db;

  public Repeats(Db db) {
    this.db = db;
  }

  /**
   * Does the work, or answers as it was answered before.
   *
   * @param what method and address
   */
  Answer once(Visit visit, String key, String what, Body body, Supplier<Answer> work) {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    long user = visit.user().orElseThrow().id();
    Bytes digest = digest(what, body);
    return switch (db.<Begun>with(books -> books.calls().begin(user, key, digest, visit.now()))) {
      case Begun.First() -> first(user, key, work);
      case Begun.Done(int status, String answer) ->
          new Answer.Data(status, JsonMapper.shared().readTree(answer));
      case Begun.UnderWay() -> new Answer.Refused(Refusal.UNDER_WAY);
      case Begun.AnotherCall() -> new Answer.Refused(Refusal.KEY_USED);
    };
  }

  private Answer first(long user, String key, Supplier<Answer> work) {
    boolean kept = false;
    try {
      Answer answer = work.get();
      if (answer instanceof Answer.Data(int status, Object json)) {
        String text = JsonMapper.shared().writeValueAsString(json);
        db.use(books -> books.calls().done(user, key, status, text));
        kept = true;
      }
      return answer;
    } finally {
      if (!kept) {
        db.use(books -> books.calls().forget(user, key));
      }
    }
  }

  private static Bytes digest(String what, Body body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(what.getBytes(UTF_8));
      digest.update((byte) 0);
      return Bytes.of(digest.digest(body.bytes().toArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
