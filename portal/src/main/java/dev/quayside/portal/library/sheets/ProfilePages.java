package dev.quayside.portal.library.sheets;

import dev.quayside.db.Db;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;

/** The page of the kinds of sheets the house knows: renamed there, and forgotten. */
public final class ProfilePages {

  private static final String HOME = "/desk/rates/profiles";
  private static final int LONGEST = 60;

  private final Db db;

  public ProfilePages(Db db) {
    this.db = db;
  }

  public Answer list(Visit visit, Parameters path) {
    return Answer.shown(
        "rates/profiles.jte", new KnownKinds(db.with(books -> books.sheets().all())));
  }

  public Answer rename(Visit visit, Parameters path, Parameters fields) {
    String name = Typed.upTo(LONGEST, fields.first("series").orElse(""));
    boolean known = db.with(books -> books.sheets().rename(path.get("fingerprint"), name));
    return known ? Answer.goTo(HOME) : Answer.notFound();
  }

  public Answer forget(Visit visit, Parameters path, Parameters fields) {
    boolean known = db.with(books -> books.sheets().forget(path.get("fingerprint")));
    return known ? Answer.goTo(HOME) : Answer.notFound();
  }
}
