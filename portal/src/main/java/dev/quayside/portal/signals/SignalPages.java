package dev.quayside.portal.signals;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.signal.OpenedSignal.Outcome;
import dev.quayside.db.signal.SetRule;
import dev.quayside.db.signal.Worth;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.signals.SignalsView.Line;
import dev.quayside.portal.signals.SignalsView.Trial;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.signal.Rule;
import io.helidon.common.parameters.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where sales read what the rules have seen, with the evidence, and say whether it was right; and
 * where those who decide try a rule on the past before they let it open tasks.
 */
public final class SignalPages {

  private static final String HOME = "/desk/signals";
  private static final int NEWEST = 50;

  private final Db db;

  public SignalPages(Db db) {
    this.db = db;
  }

  /** With a rule in its address, that rule is tried. */
  public Answer list(Visit visit, Parameters path) {
    boolean asked = visit.query().contains("rule");
    Optional<RuleTyped> typed = RuleTyped.of(visit.query());
    boolean unclear = asked && typed.isEmpty();
    return db.with(books ->
        new Answer.Shown(
            unclear ? 422 : 200, "signals/list.jte", view(books, visit, typed, unclear)));
  }

  private static SignalsView view(
      Books books, Visit visit, Optional<RuleTyped> typed, boolean unclear) {
    var record = books.signals().record();
    return new SignalsView(
        lines(books.signals().rules().all(), record.worth()),
        record.newest(NEWEST),
        typed.map(rule ->
            new Trial(
                rule,
                record.tried(
                    rule.rule(),
                    rule.threshold(),
                    rule.tier(),
                    SignalsView.TRIED_DAYS,
                    visit.now()))),
        visit.user().filter(User::decides).isPresent(),
        unclear);
  }

  private static List<Line> lines(List<SetRule> set, Map<Rule, Worth> worth) {
    var lines = new ArrayList<Line>();
    for (Rule rule : Rule.values()) {
      if (set.stream().noneMatch(one -> one.rule() == rule && one.tier().isEmpty())) {
        lines.add(SignalsView.usual(rule, worth));
      }
      set.stream()
          .filter(one -> one.rule() == rule)
          .map(one -> SignalsView.line(one, worth))
          .forEach(lines::add);
    }
    return lines;
  }

  /** Lets a rule open tasks, or stops it; its numbers are kept either way. */
  public Answer set(Visit visit, Parameters path, Parameters fields) {
    boolean live = fields.first("live").orElse("").equals("yes");
    Optional<RuleTyped> typed = RuleTyped.of(fields);
    if (typed.isEmpty()) {
      return db.with(books ->
          new Answer.Shown(422, "signals/list.jte", view(books, visit, Optional.empty(), true)));
    }
    String by = visit.user().map(User::name).orElseThrow();
    RuleTyped rule = typed.get();
    db.use(books ->
        books
            .signals()
            .rules()
            .set(new SetRule(rule.rule(), rule.tier(), rule.threshold(), live, by, visit.now())));
    return Answer.goTo(HOME);
  }

  /** One signal with its evidence, by the number of its task. */
  public Answer one(Visit visit, Parameters path) {
    return Numbers.number(path.get("task"))
        .flatMap(task -> db.with(books -> books.signals().record().ofTask(task)))
        .map(signal -> Answer.shown("signals/one.jte", signal))
        .orElseGet(Answer::notFound);
  }

  /** What sales found; of two who say it the first counts. */
  public Answer judge(Visit visit, Parameters path, Parameters fields) {
    Optional<Outcome> outcome = Typed.one(Outcome.values(), fields.first("outcome").orElse(""));
    Optional<Long> id = Numbers.number(fields.first("id").orElse(""));
    if (outcome.isEmpty() || id.isEmpty()) {
      return Answer.notFound();
    }
    String by = visit.user().map(User::name).orElseThrow();
    db.with(books -> books.signals().judge(id.get(), outcome.get(), by, visit.now()));
    return Answer.goTo(
        Numbers.number(path.get("task")).map(task -> HOME + "/" + task).orElse(HOME));
  }
}
