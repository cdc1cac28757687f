package dev.quayside.portal.rules;

import dev.quayside.db.Db;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** The page of exchange rates, each with its day and its source. */
public final class ExchangePages {

  private static final int SHOWN = 200;
  private static final String HOME = "/desk/rates/exchange";

  private final Db db;
  private final ZoneId zone;

  public ExchangePages(Db db, ZoneId zone) {
    this.db = db;
    this.zone = zone;
  }

  public Answer list(Visit visit, Parameters path) {
    return Answer.shown("rules/exchange.jte", shown(visit, ExchangeForm.EMPTY, Set.of()));
  }

  public Answer add(Visit visit, Parameters path, Parameters fields) {
    var form = ExchangeForm.of(name -> fields.first(name).asOptional());
    return switch (form.read(LocalDate.ofInstant(visit.now(), zone))) {
      case ExchangeForm.Unclear(var unclear) ->
          new Answer.Shown(422, "rules/exchange.jte", shown(visit, form, unclear));
      case ExchangeForm.Clear(var rate) -> {
        db.use(books -> books.terms().addExchange(rate));
        yield Answer.goTo(HOME);
      }
    };
  }

  private ExchangeList shown(Visit visit, ExchangeForm form, Set<String> unclear) {
    return new ExchangeList(
        db.with(books -> books.terms().exchangeRates(SHOWN)),
        form,
        unclear,
        visit.user().filter(User::decides).isPresent());
  }
}
