package dev.quayside.portal.page;

import dev.quayside.db.document.Document;
import dev.quayside.portal.delivery.Kept;
import io.helidon.http.SetCookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a request comes to. */
public sealed interface Answer {

  /**
   * A page.
   *
   * @param template the page's template, such as "quotes/list.jte"
   * @param view what the template shows
   */
  record Shown(int status, String template, Object view) implements Answer {}

  /** Another page of ours is to be asked for. */
  record GoTo(String path, List<SetCookie> cookies) implements Answer {
    public GoTo {
      cookies = List.copyOf(cookies);
    }
  }

  /** A paper, to be kept. */
  record Download(Document document) implements Answer {}

  /** A paper that lies in the book, whole or the part that was asked for. */
  record Fetched(Kept file) implements Answer {}

  /**
   * A file that was made for this answer, and is deleted once it is sent.
   *
   * @param name as the browser shall call it
   */
  record Made(String name, String mediaType, Path file) implements Answer {}

  /**
   * Facts for another program, as JSON.
   *
   * @param status HTTP status, 200 to 299
   */
  record Data(int status, Object json) implements Answer {}

  /** A refusal that tells another program more than a sentence. */
  record Problem(Refusal why, Map<String, Object> more) implements Answer {
    public Problem {
      more = Map.copyOf(more);
    }
  }

  record Refused(Refusal why) implements Answer {}

  static Answer shown(String template, Object view) {
    return new Shown(200, template, view);
  }

  static Answer data(Object json) {
    return new Data(200, json);
  }

  static Answer goTo(String path, SetCookie... cookies) {
    return new GoTo(path, List.of(cookies));
  }

  static Answer notFound() {
    return new Refused(Refusal.NOT_FOUND);
  }
}
