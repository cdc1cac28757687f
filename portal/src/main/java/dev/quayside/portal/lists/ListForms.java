package dev.quayside.portal.lists;

import dev.quayside.db.Db;
import dev.quayside.db.listing.SavedView;
import dev.quayside.db.listing.SavedView.Shown;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.List;
import java.util.Optional;

/** What sales do with their lists themselves: keep what one is narrowed to under a name. */
public final class ListForms {

  private static final int LONGEST_NAME = 40;

  private final Db db;

  public ListForms(Db db) {
    this.db = db;
  }

  /** Keeps what a list is narrowed to, for the user alone. */
  public Answer keep(Visit visit, Parameters path, Parameters fields) {
    String name = Typed.upTo(LONGEST_NAME, fields.first("name").orElse(""));
    return list(fields)
        .map(list -> {
          Wanted wanted = wanted(list, fields);
          if (!name.isEmpty() && !wanted.isEmpty()) {
            visit
                .user()
                .ifPresent(user ->
                    db.use(books ->
                        books.views().keep(user.id(), new SavedView(list, name, wanted.query()))));
          }
          return Answer.goTo(wanted.address(address(list)));
        })
        .orElseGet(() -> new Answer.Refused(Refusal.BAD_REQUEST));
  }

  public Answer forget(Visit visit, Parameters path, Parameters fields) {
    return list(fields)
        .map(list -> {
          visit
              .user()
              .ifPresent(user ->
                  db.use(books ->
                      books.views().forget(user.id(), list, fields.first("name").orElse(""))));
          return Answer.goTo(wanted(list, fields).address(address(list)));
        })
        .orElseGet(() -> new Answer.Refused(Refusal.BAD_REQUEST));
  }

  private static Optional<Shown> list(Parameters fields) {
    return Typed.one(Shown.values(), fields.first("list").orElse(""))
        .filter(list -> list != Shown.LANES);
  }

  /** Only what the list itself would ask for is kept, whatever the form says. */
  private static Wanted wanted(Shown list, Parameters fields) {
    return Wanted.of(
        fields.first("query").orElse(""),
        switch (list) {
          case INQUIRIES -> InquiryWanted.FIELDS;
          case TASKS -> TaskWanted.FIELDS;
          case LANES -> List.of();
        });
  }

  private static String address(Shown list) {
    return switch (list) {
      case INQUIRIES -> "/desk";
      case TASKS -> TaskForms.HOME;
      case LANES -> "/rates";
    };
  }
}
