package dev.quayside.app.wecom;

import dev.quayside.app.config.Wecom;
import dev.quayside.db.Db;
import dev.quayside.db.document.Document;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;

/**
 * Calls WeCom in the company's name. Each call carries the pass that all instances share; where it
 * is refused, a new one is had, once.
 */
public final class Qyapi {

  private final Wire wire;
  private final Passes passes;

  public Qyapi(Wecom wecom, Db db, InstantSource clock) {
    this.wire = new Wire(wecom);
    this.passes = new Passes(wire, db, clock);
  }

  Told post(String path, Map<String, Object> said) {
    return passed(pass -> wire.post(path, pass, said), told -> told, why -> why);
  }

  /** Hands a file up; it can be sent for three days. */
  Told upload(Document file) {
    return passed(pass -> wire.upload(pass, file), told -> told, why -> why);
  }

  /**
   * Fetches a file that somebody sent.
   *
   * @param most bytes
   */
  Down download(String media, int most) {
    return passed(pass -> wire.download(pass, media, most), Qyapi::told, Down.Not::new);
  }

  private static Told told(Down down) {
    return down instanceof Down.Not(Told why) ? why : new Told.Silent("");
  }

  private <T> T passed(
      Function<String, T> call, Function<T, Told> told, Function<Told, T> without) {
    return switch (passes.current()) {
      case Passes.Had.Not(Told why) -> without.apply(why);
      case Passes.Had.Pass pass -> {
        T answer = call.apply(pass.word());
        if (told.apply(answer) instanceof Told.Faulty faulty && faulty.passRefused()) {
          passes.refused(pass);
          yield switch (passes.current()) {
            case Passes.Had.Not(Told why) -> without.apply(why);
            case Passes.Had.Pass fresh -> call.apply(fresh.word());
          };
        }
        yield answer;
      }
    };
  }
}
